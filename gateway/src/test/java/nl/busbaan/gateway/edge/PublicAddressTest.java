package nl.busbaan.gateway.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.vertx.core.net.HostAndPort;
import java.net.URI;
import org.junit.jupiter.api.Test;

class PublicAddressTest {
    private final PublicAddress here = address("http://127.0.0.1:8080");
    private final PublicAddress town = address("https://busbaan.amsterdam.example/");

    @Test
    void on_one_s_own_machine_localhost_is_the_same_origin() {
        assertThat(here.isOwnOrigin("http://127.0.0.1:8080")).isTrue();
        assertThat(here.isOwnOrigin("http://localhost:8080")).isTrue();
        assertThat(here.isOwnOrigin("http://localhost:8081")).isFalse();
        assertThat(here.isSecure()).isFalse();
    }

    @Test
    void elsewhere_only_the_address_itself_is() {
        assertThat(town.isOwnOrigin("https://busbaan.amsterdam.example")).isTrue();
        assertThat(town.isOwnOrigin("http://busbaan.amsterdam.example")).isFalse();
        assertThat(town.isOwnOrigin("https://busbaan.amsterdam.example.evil.example"))
                .isFalse();
        assertThat(town.isSecure()).isTrue();
        assertThat(town.hostAndPort().port()).isEqualTo(443);
    }

    @Test
    void health_and_metrics_do_not_exist_under_the_public_address() {
        assertThat(Management.isHidden(HostAndPort.create("busbaan.amsterdam.example", 443), town))
                .isTrue();
        assertThat(Management.isHidden(HostAndPort.create("BUSBAAN.amsterdam.example", -1), town))
                .isTrue();
        assertThat(Management.isHidden(null, town)).isTrue();
        assertThat(Management.isHidden(HostAndPort.create("10.1.2.3", 8080), town))
                .isFalse();
        assertThat(Management.isHidden(HostAndPort.create("127.0.0.1", 8080), here))
                .isFalse();
    }

    @Test
    void an_address_without_scheme_or_host_is_refused_with_an_example() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> address("busbaan.example"))
                .withMessageContaining("https://busbaan.example");
    }

    private static PublicAddress address(String url) {
        return new PublicAddress(URI.create(url));
    }
}

package nl.busbaan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import nl.busbaan.acceptance.play.Eventually;
import nl.busbaan.acceptance.product.Product;
import nl.busbaan.acceptance.product.RunningProduct;
import nl.busbaan.acceptance.traces.Traces;
import nl.busbaan.devstack.Profile;
import nl.busbaan.devstack.product.Service;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Runs last: what all stories before it left behind, and what each service tells those who run it. */
@ExtendWith(RunningProduct.class)
@Order(100)
class TracesTest {
    private static final String ID = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";

    /** Names, addresses and account numbers of people in the stories. */
    private static final List<String> PERSONAL = List.of(
            "Yousef",
            "Hanna",
            "inwoner@inwoner.example",
            "raadsvrouw@buurtteam-zuidoost.example",
            "uwv@uwv.example",
            "b0000000-0000-4000-8000-");

    private final Product product;

    TracesTest(Product product) {
        this.product = product;
    }

    @Test
    @Order(1)
    void the_canary_is_in_no_table_topic_index_or_log() {
        new Traces(product.stage(), product.stack(), product.canary()).canaryIsNowhere();
    }

    @ParameterizedTest
    @EnumSource(Service.class)
    @Order(2)
    void each_service_tells_its_health(Service service) {
        assertThat(get(service, "/q/health/live")).contains("UP");
        assertThat(get(service, "/q/health/ready")).contains("UP");
    }

    @ParameterizedTest
    @EnumSource(Service.class)
    @Order(3)
    void each_service_gives_metrics_without_personal_data(Service service) {
        var metrics = get(service, "/q/metrics");

        assertThat(metrics).contains("http_server_requests_seconds_count", "jvm_memory_used_bytes");
        assertThat(metrics).doesNotContain(product.canary().word());
        assertThat(PERSONAL).noneMatch(metrics::contains);
        assertThat(metrics).as("paths are counted without their ids").doesNotContainPattern("uri=\"[^\"]*" + ID);
    }

    @ParameterizedTest
    @EnumSource(Service.class)
    @Order(4)
    void each_service_sends_spans(Service service) {
        Eventually.becomesTrue(
                "spans of " + service.module(), () -> product.traces().received(service.module()));
    }

    @Test
    @Order(5)
    void no_span_holds_personal_data() {
        assertThat(Stream.concat(Stream.of(product.canary().word()), PERSONAL.stream())
                        .flatMap(word -> product.traces().around(word).stream()))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Service.class)
    @Order(6)
    void no_log_of_a_service_holds_personal_data(Service service) throws IOException {
        var log = Files.readString(product.log(service), StandardCharsets.ISO_8859_1);

        assertThat(log).isNotEmpty();
        assertThat(PERSONAL).noneMatch(log::contains);
    }

    private static String get(Service service, String path) {
        try (var http = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(service.url(Profile.TEST) + path))
                    .build();
            return http.send(request, HttpResponse.BodyHandlers.ofString()).body();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Broken off.", interrupted);
        }
    }
}

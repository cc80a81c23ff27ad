package nl.busbaan.bench.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class SaturationTest {
    private static final List<Saturation.Ask> ASKS = List.of(
            new Saturation.Ask("{\"ask\":1}", "\"decision\":true"),
            new Saturation.Ask("{\"ask\":2}", "\"decision\":true"));

    @Test
    void onlyAnswersThatAreRightCountAndAllIsAskedInTurn() throws Exception {
        try (var product = new StubServer(200, "{\"decision\":true}", 5)) {
            var outcome = new Saturation(3, Duration.ofMillis(400))
                    .of(new Address(product.url(), "token"), "/access/v1/evaluation", ASKS);

            assertThat(outcome.perSecond()).isPositive();
            assertThat(outcome.wrong()).isZero();
            assertThat(product.asked).extracting(StubServer.Asked::body).contains("{\"ask\":1}", "{\"ask\":2}");
            assertThat(product.asked)
                    .allSatisfy(asked -> assertThat(asked.authorization()).isEqualTo("Bearer token"));
        }
    }

    @Test
    void anotherAnswerIsWrong() throws Exception {
        try (var product = new StubServer(200, "{\"decision\":false}", 5)) {
            var outcome = new Saturation(2, Duration.ofMillis(200))
                    .of(new Address(product.url(), "token"), "/access/v1/evaluation", ASKS);

            assertThat(outcome.perSecond()).isZero();
            assertThat(outcome.wrong()).isPositive();
        }
    }
}

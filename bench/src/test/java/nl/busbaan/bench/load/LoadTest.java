package nl.busbaan.bench.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.busbaan.bench.measurement.Sample;
import nl.busbaan.bench.measurement.Sample.Side;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Gatling's own work, on two servers of which the test knows how they answer. */
class LoadTest {
    private static final Exchange EXCHANGE =
            new Exchange("POST", "/entries/_search", "application/json", "application/json", "{\"size\":10}");

    @TempDir
    Path folder;

    @Test
    void bothSidesAreAskedTheSameNumberOfTimesInTurnAndTheirAnswersAreTimed() throws Exception {
        try (var product = new StubServer(200, "{\"limited\":false}", 30);
                var peer = new StubServer(200, "{\"timed_out\":false}", 5)) {

            var samples = run(product, peer);

            assertThat(of(samples, Side.PRODUCT)).hasSize(20).allSatisfy(sample -> {
                assertThat(sample.right()).isTrue();
                assertThat(sample.micros()).isGreaterThanOrEqualTo(30_000);
                assertThat(sample.startedMicros()).isNotNegative();
            });
            assertThat(of(samples, Side.PEER)).hasSize(20).allSatisfy(sample -> {
                assertThat(sample.right()).isTrue();
                assertThat(sample.micros()).isGreaterThanOrEqualTo(2 * 5_000);
            });
            assertThat(product.asked)
                    .contains(new StubServer.Asked(
                            "POST",
                            "/directory/v1/search",
                            "application/json",
                            "Bearer token",
                            "{\"text\":\"schulden\"}"));
            assertThat(peer.asked)
                    .contains(new StubServer.Asked(
                            "POST", "/entries/_search", "application/json", null, "{\"size\":10}"));
        }
    }

    @Test
    void anAnswerThatIsNotTheOneAskedForCountsAsAnError() throws Exception {
        try (var product = new StubServer(200, "{\"limited\":true}", 0);
                var peer = new StubServer(500, "{\"timed_out\":false}", 0)) {

            var samples = run(product, peer);

            assertThat(samples).isNotEmpty().noneMatch(Sample::right);
        }
    }

    private List<Sample> run(StubServer product, StubServer peer) throws Exception {
        var question = new Question("{\"text\":\"schulden\"}", "\"limited\":false", List.of(EXCHANGE, EXCHANGE));
        var plan = new Plan(
                new Address(product.url(), "token"),
                "/directory/v1/search",
                Address.open(peer.url()),
                "\"timed_out\":false",
                1,
                1,
                10,
                2,
                Files.createTempFile(folder, "samples", ".txt").toString(),
                List.of(question));
        return Load.run(plan, folder.resolve("gatling.log"));
    }

    private static List<Sample> of(List<Sample> samples, Side side) {
        return samples.stream().filter(sample -> sample.side() == side).toList();
    }
}

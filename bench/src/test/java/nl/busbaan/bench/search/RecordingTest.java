package nl.busbaan.bench.search;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import nl.busbaan.bench.load.StubServer;
import nl.busbaan.devstack.Obstacle;
import org.junit.jupiter.api.Test;

class RecordingTest {

    @Test
    void aProductThatSearchesInALimitedWayIsNotMeasured() throws Exception {
        assertRefused(200, "{\"limited\":true,\"hits\":[{}]}", "limited");
    }

    @Test
    void aProductThatRefusesIsNotMeasured() throws Exception {
        assertRefused(403, "{\"status\":403}", "status 403");
    }

    @Test
    void aProductThatDoesntAskElasticsearchIsNotMeasured() throws Exception {
        assertRefused(200, "{\"limited\":false,\"hits\":[{}]}", "didn't reach Elasticsearch");
    }

    private static void assertRefused(int status, String answer, String why) throws Exception {
        try (var product = new StubServer(status, answer, 0);
                var elasticsearch = new StubServer(200, "{}", 0);
                var proxy = new RecordingProxy(elasticsearch.url())) {
            var recording = new Recording(Operation.SEARCH, product.url(), "token", proxy, Duration.ZERO);

            assertThatThrownBy(() -> recording.of(List.of("ziektewet geweigerd")))
                    .isInstanceOf(Obstacle.class)
                    .hasMessageContaining(why);
        }
    }
}

package nl.busbaan.bench.measurement;

import static nl.busbaan.bench.measurement.Sample.Side.PEER;
import static nl.busbaan.bench.measurement.Sample.Side.PRODUCT;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MeasurementTest {
    static final Run RUN = new Run(
            "search",
            new Commit("0a1b2c3d", true),
            new Machine(2, 24_000, "A processor", 0.5),
            "25.0.1 -Xmx460m",
            Map.of("gatling", "3.15.0", "elasticsearch", "9.5.3"),
            2.5,
            10,
            30);
    static final Instant BEGAN = Instant.parse("2026-11-22T23:00:00Z");

    @Test
    void theRatioIsTheProductsTimeDividedByThePeers() {
        var measurement = Measurement.of(RUN, 1, BEGAN, List.of(sample(PRODUCT, 9_000), sample(PEER, 4_000)));

        assertThat(measurement.ratio()).isEqualTo(new Measurement.Ratio(2.25, 2.25));
    }

    @Test
    void theRatioIsOfTheTimesAndNotOfTheRoundedOnes() {
        var measurement = Measurement.of(RUN, 1, BEGAN, List.of(sample(PRODUCT, 1_004), sample(PEER, 1_006)));

        assertThat(measurement.ratio().p50()).isEqualTo(1.0);
        assertThat(measurement.product().p50Ms()).isEqualTo(1.004);
    }

    @Test
    void aLineOfRawResultsHoldsAllThatTheReadmeNames() throws Exception {
        var samples = List.of(sample(PRODUCT, 9_000), new Sample(PRODUCT, 0, 5, false), sample(PEER, 4_000));

        var json = Measurement.of(RUN, 3, BEGAN, samples).toJson();

        assertThat(json).doesNotContain("\n");
        assertThat(new JsonMapper().readTree(json)).isEqualTo(new JsonMapper().readTree("""
                                        {"time":"2026-11-22T23:00:00Z","commit":"0a1b2c3d","uncommittedChanges":true,
                                         "machine":{"cores":2,"memoryMiB":24000,"cpu":"A processor","busyCores":0.5},"java":"25.0.1 -Xmx460m",
                                         "versions":{"gatling":"3.15.0","elasticsearch":"9.5.3"},"scenario":"search","round":3,"queriesPerSearch":2.5,
                                         "rate":10.0,"seconds":30,
                                         "product":{"n":1,"errors":1,"p50Ms":9.0,"p99Ms":9.0},
                                         "peer":{"n":1,"errors":0,"p50Ms":4.0,"p99Ms":4.0},
                                         "ratio":{"p50":2.25,"p99":2.25}}
                                        """));
    }

    static Sample sample(Sample.Side side, long micros) {
        return new Sample(side, 0, micros, true);
    }
}

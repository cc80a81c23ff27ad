package nl.busbaan.bench.measurement;

import static nl.busbaan.bench.measurement.Sample.Side.PRODUCT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LatenciesTest {

    @Test
    void theMedianAndThe99thPercentileAreValuesThatWereMeasured() {
        var samples = new ArrayList<>(IntStream.rangeClosed(1, 200)
                .mapToObj(millis -> right(millis * 1_000L))
                .toList());
        Collections.shuffle(samples, new Random(7));

        var latencies = Latencies.of(samples);

        assertThat(latencies.p50Ms()).isEqualTo(100);
        assertThat(latencies.p99Ms()).isEqualTo(198);
    }

    @Test
    void oneAnswerIsItsOwnMedianAndItsOwn99thPercentile() {
        assertThat(Latencies.of(List.of(right(4_321)))).isEqualTo(new Latencies(1, 0, 4.321, 4.321));
    }

    @Test
    void anErrorIsCountedAndItsTimeIsNot() {
        var latencies = Latencies.of(List.of(right(2_000), wrong(1), right(4_000), wrong(60_000_000)));

        assertThat(latencies.n()).isEqualTo(2);
        assertThat(latencies.errors()).isEqualTo(2);
        assertThat(latencies.p50Ms()).isCloseTo(2, within(0.0001));
        assertThat(latencies.p99Ms()).isCloseTo(4, within(0.0001));
    }

    @Test
    void onlyErrorsGiveNoFigureAtAll() {
        assertThatThrownBy(() -> Latencies.of(List.of(wrong(5), wrong(6))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Not one of 2 answers was right.");
    }

    private static Sample right(long micros) {
        return new Sample(PRODUCT, 0, micros, true);
    }

    private static Sample wrong(long micros) {
        return new Sample(PRODUCT, 0, micros, false);
    }
}

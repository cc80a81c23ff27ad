package nl.busbaan.bench.measurement;

import static nl.busbaan.bench.measurement.Sample.Side.PEER;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class RoundsTest {
    private final Rounds rounds = new Rounds(2, Duration.ofSeconds(10));

    @Test
    void aSampleBelongsToTheRoundInWhichItWasAsked() {
        var first = askedAt(0);
        var endOfFirst = askedAt(9_999_999);
        var second = askedAt(10_000_000);

        assertThat(rounds.cut(List.of(second, first, endOfFirst)))
                .containsExactly(List.of(first, endOfFirst), List.of(second));
    }

    @Test
    void whatIsAskedAfterTheLastRoundIsLeftOut() {
        assertThat(rounds.cut(List.of(askedAt(20_000_000)))).containsExactly(List.of(), List.of());
    }

    private static Sample askedAt(long micros) {
        return new Sample(PEER, micros, 1_000, true);
    }
}

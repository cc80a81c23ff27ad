package nl.busbaan.bench.measurement;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/** Cuts a run in parts of equal length, so that one can see how much they differ: that is the noise. */
public record Rounds(int count, Duration length) {

    /** @return the samples of each round, by the moment at which they were asked; what is asked after the last is left out */
    public List<List<Sample>> cut(Collection<Sample> samples) {
        return IntStream.range(0, count)
                .mapToObj(round -> samples.stream()
                        .filter(sample -> sample.startedMicros() / micros() == round)
                        .toList())
                .toList();
    }

    private long micros() {
        return length.toNanos() / 1_000;
    }
}

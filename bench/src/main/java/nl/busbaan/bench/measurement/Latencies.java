package nl.busbaan.bench.measurement;

import java.util.Collection;

/**
 * How long the answers of one side took.
 *
 * @param n answers that were right; only these count for the percentiles
 * @param errors other answers, and none at all
 * @param p50Ms median, in milliseconds
 * @param p99Ms 99th percentile, in milliseconds
 */
public record Latencies(int n, int errors, double p50Ms, double p99Ms) {

    /** @throws IllegalArgumentException when not one answer was right */
    public static Latencies of(Collection<Sample> samples) {
        var micros = samples.stream()
                .filter(Sample::right)
                .mapToLong(Sample::micros)
                .sorted()
                .toArray();
        if (micros.length == 0) {
            throw new IllegalArgumentException("Not one of %d answers was right.".formatted(samples.size()));
        }
        return new Latencies(
                micros.length, samples.size() - micros.length, percentile(micros, 50), percentile(micros, 99));
    }

    /** Nearest rank: always a value that was measured, never one in between. */
    private static double percentile(long[] sorted, int percent) {
        var rank = Math.ceilDiv(sorted.length * percent, 100);
        return sorted[rank - 1] / 1_000.0;
    }
}

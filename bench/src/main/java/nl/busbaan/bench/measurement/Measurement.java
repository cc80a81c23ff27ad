package nl.busbaan.bench.measurement;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * One line of raw results. README.md describes each field; a change here is a change there.
 *
 * @param time when the measuring began, UTC
 * @param round which part of the run, from 1
 * @param rate arrivals per second; each arrival asks both sides once
 */
public record Measurement(
        String time,
        String commit,
        boolean uncommittedChanges,
        Machine machine,
        String java,
        Map<String, String> versions,
        String scenario,
        int round,
        double queriesPerSearch,
        double rate,
        int seconds,
        Latencies product,
        Latencies peer,
        Ratio ratio) {
    private static final JsonMapper JSON = new JsonMapper();

    /** Product divided by peer: 2.0 means that the product took twice as long. */
    public record Ratio(double p50, double p99) {
        static Ratio of(Latencies product, Latencies peer) {
            return new Ratio(rounded(product.p50Ms() / peer.p50Ms()), rounded(product.p99Ms() / peer.p99Ms()));
        }

        private static double rounded(double value) {
            return Math.round(value * 100) / 100.0;
        }
    }

    /** Both sides of one round; they were asked in the same seconds, so the machine's mood is in both. */
    public static Measurement of(Run run, int round, Instant began, Collection<Sample> samples) {
        var product = Latencies.of(of(samples, Sample.Side.PRODUCT));
        var peer = Latencies.of(of(samples, Sample.Side.PEER));
        return new Measurement(
                began.toString(),
                run.commit().id(),
                run.commit().uncommittedChanges(),
                run.machine(),
                run.java(),
                run.versions(),
                run.scenario(),
                round,
                run.queriesPerSearch(),
                run.rate(),
                run.seconds(),
                product,
                peer,
                Ratio.of(product, peer));
    }

    int errors() {
        return product.errors() + peer.errors();
    }

    private static List<Sample> of(Collection<Sample> samples, Sample.Side side) {
        return samples.stream().filter(sample -> sample.side() == side).toList();
    }

    public String toJson() {
        try {
            return JSON.writeValueAsString(this);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

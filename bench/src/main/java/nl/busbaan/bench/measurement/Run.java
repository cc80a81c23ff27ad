package nl.busbaan.bench.measurement;

import java.util.Map;

/**
 * What all measurements of one run have in common.
 *
 * @param queriesPerSearch how often the product asks the peer for one answer, on average
 * @param java version and flags of the product's JVM
 * @param rate arrivals per second
 * @param seconds length of a round
 */
public record Run(
        String scenario,
        Commit commit,
        Machine machine,
        String java,
        Map<String, String> versions,
        double queriesPerSearch,
        double rate,
        int seconds) {}

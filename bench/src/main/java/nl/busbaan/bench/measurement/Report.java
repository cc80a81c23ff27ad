package nl.busbaan.bench.measurement;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** A run for people, in Markdown: ratios first, since milliseconds say as much about the machine as about the product. */
public final class Report {
    private Report() {}

    /**
     * @param what what is compared with what, in a sentence
     * @param raw name of the file with the raw results
     */
    public static String of(String what, String raw, List<Measurement> measurements) {
        if (measurements.isEmpty()) {
            throw new IllegalArgumentException("A report needs at least one measurement.");
        }
        var first = measurements.getFirst();
        return """
                # %s, %s

                %s

                **Product ÷ peer: median %s, 99th percentile %s** (middle of %d rounds; from %s to %s, and from %s to %s).

                | round | n | errors | product p50 | peer p50 | ratio p50 | product p99 | peer p99 | ratio p99 |
                |---|---|---|---|---|---|---|---|---|
                %s

                Times in ms. Each round: %d s, %s arrivals per second, each asks both sides once.

                - machine: %d cores, %d MiB, %s; load, product, servers and peer share it
                - product: commit %s%s, %s
                - versions: %s
                - raw results: %s
                """.formatted(
                        first.scenario(),
                        first.time(),
                        what,
                        middle(measurements, measurement -> measurement.ratio().p50()),
                        middle(measurements, measurement -> measurement.ratio().p99()),
                        measurements.size(),
                        least(measurements, measurement -> measurement.ratio().p50()),
                        most(measurements, measurement -> measurement.ratio().p50()),
                        least(measurements, measurement -> measurement.ratio().p99()),
                        most(measurements, measurement -> measurement.ratio().p99()),
                        measurements.stream().map(Report::row).collect(Collectors.joining("\n")),
                        first.seconds(),
                        number(first.rate()),
                        first.machine().cores(),
                        first.machine().memoryMiB(),
                        first.machine().cpu(),
                        first.commit(),
                        first.uncommittedChanges() ? " with uncommitted changes" : "",
                        first.java(),
                        first.versions().entrySet().stream()
                                .map(version -> version.getKey() + " " + version.getValue())
                                .sorted()
                                .collect(Collectors.joining(", ")),
                        raw);
    }

    private static String row(Measurement measurement) {
        var product = measurement.product();
        var peer = measurement.peer();
        return "| %d | %d | %d | %s | %s | %s | %s | %s | %s |"
                .formatted(
                        measurement.round(),
                        product.n() + peer.n(),
                        product.errors() + peer.errors(),
                        number(product.p50Ms()),
                        number(peer.p50Ms()),
                        number(measurement.ratio().p50()),
                        number(product.p99Ms()),
                        number(peer.p99Ms()),
                        number(measurement.ratio().p99()));
    }

    /** The median; of an even number of rounds the lower of the two in the middle. */
    private static String middle(List<Measurement> measurements, ToDoubleFunction<Measurement> value) {
        var sorted = measurements.stream().mapToDouble(value).sorted().toArray();
        return number(sorted[(sorted.length - 1) / 2]);
    }

    private static String least(List<Measurement> measurements, ToDoubleFunction<Measurement> value) {
        return number(measurements.stream().mapToDouble(value).min().orElseThrow());
    }

    private static String most(List<Measurement> measurements, ToDoubleFunction<Measurement> value) {
        return number(measurements.stream().mapToDouble(value).max().orElseThrow());
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}

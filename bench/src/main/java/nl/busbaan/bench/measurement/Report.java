package nl.busbaan.bench.measurement;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** A run for people, in Markdown: ratios first, since milliseconds say as much about the machine as about the product. */
public final class Report {
    private final List<Measurement> rounds;
    private final Measurement first;

    private Report(List<Measurement> rounds) {
        if (rounds.isEmpty()) {
            throw new IllegalArgumentException("A report needs at least one measurement.");
        }
        this.rounds = rounds;
        this.first = rounds.getFirst();
    }

    /**
     * @param what what is compared with what, in a sentence
     * @param raw name of the file with the raw results
     */
    public static String of(String what, String raw, List<Measurement> rounds) {
        return new Report(rounds).text(what, raw);
    }

    private String text(String what, String raw) {
        return """
                # %s, %s

                %s

                %s
                %s
                | round | n | errors | product p50 | peer p50 | ratio p50 | product p99 | peer p99 | ratio p99 |
                |---|---|---|---|---|---|---|---|---|
                %s

                Times in ms. Each round: %d s, %s arrivals per second, each asks both sides once. For one answer of the
                product the peer is asked %s times on average; the peer's time is that of all of them.

                %s
                - raw results: %s
                """.formatted(
                        first.scenario(),
                        first.time(),
                        what,
                        figure(),
                        warnings(),
                        rounds.stream().map(Report::row).collect(Collectors.joining("\n")),
                        first.seconds(),
                        number(first.rate()),
                        number(first.queriesPerSearch()),
                        facts(),
                        raw);
    }

    private String figure() {
        return "**Product ÷ peer: median %s, 99th percentile %s** (middle of %d rounds; from %s to %s, and from %s to %s)."
                .formatted(
                        middle(measurement -> measurement.ratio().p50()),
                        middle(measurement -> measurement.ratio().p99()),
                        rounds.size(),
                        least(measurement -> measurement.ratio().p50()),
                        most(measurement -> measurement.ratio().p50()),
                        least(measurement -> measurement.ratio().p99()),
                        most(measurement -> measurement.ratio().p99()));
    }

    /** What makes a figure worthless stands right below it. */
    private String warnings() {
        var warnings = new StringBuilder();
        var errors = rounds.stream().mapToInt(Measurement::errors).sum();
        if (errors > 0) {
            warnings.append(
                    "\n**Don't use the figure: answers that were wrong or came too late (%d) have no time in it.**\n"
                            .formatted(errors));
        }
        if (first.machine().isBusy()) {
            warnings.append(
                    "\n**Don't use the figure: the machine was busy with other things (%s of %d cores before the run).**\n"
                            .formatted(
                                    number(first.machine().busyCores()),
                                    first.machine().cores()));
        }
        return warnings.toString();
    }

    private String facts() {
        return """
                - machine: %d cores, %d MiB, %s, %s cores busy before the run; load generator, product, servers and peer share it
                - product: commit %s%s, Java %s
                - versions: %s""".formatted(
                        first.machine().cores(),
                        first.machine().memoryMiB(),
                        first.machine().cpu(),
                        number(first.machine().busyCores()),
                        first.commit(),
                        first.uncommittedChanges() ? " with uncommitted changes" : "",
                        first.java(),
                        first.versions().entrySet().stream()
                                .map(version -> version.getKey() + " " + version.getValue())
                                .sorted()
                                .collect(Collectors.joining(", ")));
    }

    private static String row(Measurement measurement) {
        var product = measurement.product();
        var peer = measurement.peer();
        return "| %d | %d | %d | %s | %s | %s | %s | %s | %s |"
                .formatted(
                        measurement.round(),
                        product.n() + peer.n(),
                        measurement.errors(),
                        number(product.p50Ms()),
                        number(peer.p50Ms()),
                        number(measurement.ratio().p50()),
                        number(product.p99Ms()),
                        number(peer.p99Ms()),
                        number(measurement.ratio().p99()));
    }

    /** The median; of an even number of rounds the lower of the two in the middle. */
    private String middle(ToDoubleFunction<Measurement> value) {
        var sorted = rounds.stream().mapToDouble(value).sorted().toArray();
        return number(sorted[(sorted.length - 1) / 2]);
    }

    private String least(ToDoubleFunction<Measurement> value) {
        return number(rounds.stream().mapToDouble(value).min().orElseThrow());
    }

    private String most(ToDoubleFunction<Measurement> value) {
        return number(rounds.stream().mapToDouble(value).max().orElseThrow());
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}

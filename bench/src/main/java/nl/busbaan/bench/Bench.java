package nl.busbaan.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.busbaan.bench.decision.DecisionBench;
import nl.busbaan.bench.importing.BrokenBench;
import nl.busbaan.bench.importing.ImportBench;
import nl.busbaan.bench.measurement.Commit;
import nl.busbaan.bench.measurement.Effort;
import nl.busbaan.bench.measurement.Machine;
import nl.busbaan.bench.measurement.Measurement;
import nl.busbaan.bench.measurement.Report;
import nl.busbaan.bench.measurement.Run;
import nl.busbaan.bench.measurement.Sample;
import nl.busbaan.bench.measurement.Versions;
import nl.busbaan.bench.scim.ScimBench;
import nl.busbaan.bench.search.Operation;
import nl.busbaan.bench.search.SearchBench;
import nl.busbaan.devstack.Home;
import nl.busbaan.devstack.Obstacle;
import nl.busbaan.devstack.Progress;
import nl.busbaan.devstack.product.Replica;

/** {@code ./busbaan bench}: measures the running local product, and leaves raw results and a report in bench/results. */
public final class Bench {
    private static final int NOT_POSSIBLE = 2;

    private Bench() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        try {
            var rest = arguments.length == 0 ? arguments : Arrays.copyOfRange(arguments, 1, arguments.length);
            switch (arguments.length == 0 ? "" : arguments[0]) {
                case "import" -> importing(ImportOptions.of(rest));
                case "broken" -> broken(BrokenOptions.of(rest));
                case "scim" -> scim(ScimOptions.of(rest));
                case "decisions" -> decisions(Options.of(rest).effort());
                case "suggestions" ->
                    asking(Operation.SUGGESTIONS, "", Map.of(), Options.of(rest).effort());
                case "search" ->
                    asking(Operation.SEARCH, "", Map.of(), Options.of(rest).effort());
                default ->
                    asking(Operation.SEARCH, "", Map.of(), Options.of(arguments).effort());
            }
        } catch (Obstacle obstacle) {
            System.err.println(obstacle.getMessage());
            System.exit(NOT_POSSIBLE);
        }
    }

    private static void asking(Operation operation, String size, Map<String, String> place, Effort effort)
            throws IOException, InterruptedException {
        var bench = new SearchBench(Progress.lines(), operation, place);
        bench.requireProduct();
        var machine = Machine.current();
        var began = now();
        var outcome = bench.run(effort);
        var run = run(operation.scenario() + size, machine, outcome.queriesPerText(), effort);
        write(bench.compared(), run, began, outcome.samples(), effort);
    }

    private static Run run(String scenario, Machine machine, double peerPerAnswer, Effort effort)
            throws IOException, InterruptedException {
        return new Run(
                scenario,
                Commit.of(Home.find().project()),
                machine,
                "%s %s".formatted(Runtime.version(), String.join(" ", Replica.PRODUCTION)),
                Versions.ofTheBuild(),
                peerPerAnswer,
                effort.rate(),
                (int) effort.rounds().length().toSeconds());
    }

    /** And, while the large kaart is there, asks of it. */
    private static void importing(ImportOptions size) throws IOException, InterruptedException {
        try (var bench = new ImportBench(Progress.lines())) {
            var line = Line.begin("import");
            var outcome = bench.run(Home.find().project().resolve("sample-data"), size.professionals(), size.others());
            line.keep("""
                    "entries":%d,"appliedMillis":%d,"searchableMillis":%d,"goalMillis":%d,"peerMillis":%d,"ratio":%s""".formatted(
                            outcome.entries(),
                            outcome.applied().toMillis(),
                            outcome.searchable().toMillis(),
                            ImportBench.Outcome.GOAL.toMillis(),
                            outcome.peer().toMillis(),
                            rounded(outcome.ratio())));
            for (var operation : Operation.values()) {
                asking(operation, "-large", bench.place(), size.effort());
            }
        }
    }

    private static void decisions(Effort effort) throws IOException, InterruptedException {
        for (var action : List.of("check", "read")) {
            var scenario = "decisions-" + action;
            var machine = Machine.current();
            var line = Line.begin(scenario + "-per-second", machine);
            var began = now();
            try (var bench = new DecisionBench(Progress.lines(), action)) {
                var outcome = bench.run(effort);
                write(bench.compared(), run(scenario, machine, 1, effort), began, outcome.samples(), effort);
                for (var throughput : outcome.throughputs()) {
                    line.keep("""
                            "productPerSecond":%s,"peerPerSecond":%s,"wrong":%d,"ratio":%s""".formatted(
                                    rounded(throughput.productPerSecond()),
                                    rounded(throughput.peerPerSecond()),
                                    throughput.wrong(),
                                    rounded(throughput.ratio())));
                }
            }
        }
    }

    private static void broken(BrokenOptions size) throws IOException, InterruptedException {
        var line = Line.begin("broken");
        for (var outcome : new BrokenBench(Progress.lines()).run(size.rows())) {
            line.keep("""
                    "what":"%s","rows":%d,"reportedMillis":%d,"peerMillis":%d,"ratio":%s""".formatted(
                            outcome.what(),
                            outcome.rows(),
                            outcome.reported().toMillis(),
                            outcome.peer().toMillis(),
                            rounded(outcome.ratio())));
        }
    }

    private static void scim(ScimOptions size) throws IOException, InterruptedException {
        var line = Line.begin("scim");
        var sample = Home.find().project().resolve("sample-data");
        for (var outcome : new ScimBench(Progress.lines()).run(sample, size.users(), size.members(), size.times())) {
            line.keep("""
                    "what":"%s","users":%d,"members":%d,"n":%d,"largeP50Ms":%s,"smallP50Ms":%s,"ratioP50":%s,"largeP99Ms":%s,"smallP99Ms":%s,"ratioP99":%s""".formatted(
                            outcome.what(),
                            size.users(),
                            size.members(),
                            outcome.large().n(),
                            rounded(outcome.large().p50Ms()),
                            rounded(outcome.small().p50Ms()),
                            rounded(outcome.p50()),
                            rounded(outcome.large().p99Ms()),
                            rounded(outcome.small().p99Ms()),
                            rounded(outcome.p99())));
        }
    }

    /** Results of which a run has one or a few: a line each, in a file of that run. */
    private record Line(String scenario, Instant began, Machine machine) {
        static Line begin(String scenario) throws IOException, InterruptedException {
            return begin(scenario, Machine.current());
        }

        static Line begin(String scenario, Machine machine) {
            return new Line(scenario, now(), machine);
        }

        void keep(String figures) throws IOException, InterruptedException {
            var line = """
                    {"scenario":"%s","commit":"%s","began":"%s","cores":%d,"busyCores":%s,%s}
                    """.formatted(
                            scenario,
                            Commit.of(Home.find().project()).id(),
                            began,
                            machine.cores(),
                            rounded(machine.busyCores()),
                            figures);
            var file = results().resolve(name(scenario, began) + ".jsonl");
            Files.writeString(file, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            System.out.printf("%n%sKept in %s%n", line, file);
        }
    }

    private static double rounded(double figure) {
        return Math.round(figure * 100) / 100.0;
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.SECONDS);
    }

    private static Path results() throws IOException {
        return Files.createDirectories(Home.find().project().resolve("bench/results"));
    }

    private static String name(String scenario, Instant began) {
        return scenario + "-" + began.toString().replace(":", "");
    }

    private static void write(String compared, Run run, Instant began, List<Sample> samples, Effort effort)
            throws IOException {
        var rounds = effort.rounds().cut(samples);
        if (rounds.stream()
                .anyMatch(round -> !isAnswered(round, Sample.Side.PRODUCT) || !isAnswered(round, Sample.Side.PEER))) {
            throw new Obstacle(
                    "In a whole round not one answer was right: %s arrivals per second are too many for this machine. Give a lower --rate."
                            .formatted(effort.rate()));
        }
        var measurements = IntStream.range(0, rounds.size())
                .mapToObj(round -> Measurement.of(run, round + 1, began, rounds.get(round)))
                .toList();
        var name = name(run.scenario(), began);
        var raw = results().resolve(name + ".jsonl");
        Files.writeString(
                raw, measurements.stream().map(Measurement::toJson).collect(Collectors.joining("\n", "", "\n")));
        var text = Report.of(compared, raw.getFileName().toString(), measurements);
        var report = results().resolve(name + ".md");
        Files.writeString(report, text);
        System.out.printf("%n%s%nKept in %s%n", text, report);
    }

    private static boolean isAnswered(List<Sample> round, Sample.Side side) {
        return round.stream().anyMatch(sample -> sample.side() == side && sample.right());
    }
}

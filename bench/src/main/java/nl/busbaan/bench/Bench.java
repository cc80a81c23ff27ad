package nl.busbaan.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.busbaan.bench.importing.ImportBench;
import nl.busbaan.bench.measurement.Commit;
import nl.busbaan.bench.measurement.Effort;
import nl.busbaan.bench.measurement.Machine;
import nl.busbaan.bench.measurement.Measurement;
import nl.busbaan.bench.measurement.Report;
import nl.busbaan.bench.measurement.Run;
import nl.busbaan.bench.measurement.Sample;
import nl.busbaan.bench.measurement.Versions;
import nl.busbaan.bench.search.SearchBench;
import nl.busbaan.devstack.Home;
import nl.busbaan.devstack.Obstacle;
import nl.busbaan.devstack.Progress;

/** {@code ./busbaan bench}: measures the running local product, and leaves raw results and a report in bench/results. */
public final class Bench {
    private static final int NOT_POSSIBLE = 2;

    private Bench() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        try {
            if (arguments.length > 0 && arguments[0].equals("import")) {
                importing(Arrays.copyOfRange(arguments, 1, arguments.length));
                return;
            }
            var effort = Options.of(arguments).effort();
            var bench = new SearchBench(Progress.lines());
            bench.requireProduct();
            var home = Home.find();
            var machine = Machine.current();
            var began = Instant.now().truncatedTo(ChronoUnit.SECONDS);
            var outcome = bench.run(effort);
            var run = new Run(
                    "search",
                    Commit.of(home.project()),
                    machine,
                    "%s %s".formatted(Runtime.version(), String.join(" ", SearchBench.flags())),
                    Versions.ofTheBuild(),
                    outcome.queriesPerSearch(),
                    effort.rate(),
                    (int) effort.rounds().length().toSeconds());
            write(home.project().resolve("bench/results"), run, began, outcome.samples(), effort);
        } catch (Obstacle obstacle) {
            System.err.println(obstacle.getMessage());
            System.exit(NOT_POSSIBLE);
        }
    }

    private static void importing(String... arguments) throws IOException, InterruptedException {
        var size = ImportOptions.of(arguments);
        var home = Home.find();
        var machine = Machine.current();
        var began = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        var outcome = new ImportBench(Progress.lines())
                .run(home.project().resolve("sample-data"), size.professionals(), size.others());
        var line = """
                {"scenario":"import","commit":"%s","began":"%s","cores":%d,"load":%.1f,"entries":%d,"appliedMillis":%d,"searchableMillis":%d,"peerMillis":%d,"ratio":%.2f}
                """.formatted(
                        Commit.of(home.project()).id(),
                        began,
                        machine.cores(),
                        machine.load(),
                        outcome.entries(),
                        outcome.applied().toMillis(),
                        outcome.searchable().toMillis(),
                        outcome.peer().toMillis(),
                        outcome.ratio());
        var folder = Files.createDirectories(home.project().resolve("bench/results"));
        var file = folder.resolve("import-" + began.toString().replace(":", "") + ".jsonl");
        Files.writeString(file, line);
        System.out.printf("%n%sKept in %s%n", line, file);
    }

    private static void write(Path folder, Run run, Instant began, List<Sample> samples, Effort effort)
            throws IOException {
        var rounds = effort.rounds().cut(samples);
        var measurements = IntStream.range(0, rounds.size())
                .mapToObj(round -> Measurement.of(run, round + 1, began, rounds.get(round)))
                .toList();
        var name = run.scenario() + "-" + began.toString().replace(":", "");
        Files.createDirectories(folder);
        Files.writeString(
                folder.resolve(name + ".jsonl"),
                measurements.stream().map(Measurement::toJson).collect(Collectors.joining("\n", "", "\n")));
        var report = Report.of(SearchBench.COMPARED, name + ".jsonl", measurements);
        Files.writeString(folder.resolve(name + ".md"), report);
        System.out.printf("%n%s%nKept in %s%n", report, folder.resolve(name + ".md"));
    }
}

package nl.busbaan.bench.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.busbaan.bench.measurement.Sample;
import nl.busbaan.devstack.Obstacle;

/** Gatling in a process of its own, since it ends the process that it runs in. */
public final class Load {
    private Load() {}

    /** @param log what Gatling says goes here */
    public static List<Sample> run(Plan plan, Path log) throws IOException, InterruptedException {
        // Holds a token: only the owner may read it, and not longer than needed.
        var file = Files.createTempFile("busbaan-bench-", ".json");
        try {
            plan.write(file);
            var gatling = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin/java").toString(),
                            "-Xmx512m",
                            "--enable-native-access=ALL-UNNAMED",
                            "--sun-misc-unsafe-memory-access=allow",
                            "--add-opens=java.base/java.lang=ALL-UNNAMED",
                            "-cp",
                            System.getProperty("java.class.path"),
                            "-D" + Plan.PROPERTY + "=" + file,
                            "io.gatling.app.Gatling",
                            "--simulation",
                            AskingSimulation.class.getName(),
                            "--results-folder",
                            log.resolveSibling("gatling").toString(),
                            "--no-reports")
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            var end = new Thread(gatling::destroyForcibly);
            Runtime.getRuntime().addShutdownHook(end);
            var exit = gatling.waitFor();
            Runtime.getRuntime().removeShutdownHook(end);
            if (exit != 0) {
                throw new Obstacle("Gatling ended with exit code %d; what it said is in %s.".formatted(exit, log));
            }
            return SampleFile.read(Path.of(plan.samples()));
        } finally {
            Files.delete(file);
        }
    }
}

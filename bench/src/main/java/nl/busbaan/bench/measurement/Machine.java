package nl.busbaan.bench.measurement;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/**
 * The machine that everything ran on: load, product, servers and peer share it.
 *
 * @param busyCores cores that were at work in the seconds before, when nothing of ours was asked anything: the part that others use, of
 *     which times and ratios are made as much as of ours
 */
public record Machine(int cores, long memoryMiB, String cpu, double busyCores) {
    private static final Duration LOOK = Duration.ofSeconds(5);
    private static final Path TIMES = Path.of("/proc/stat");

    /** Takes a few seconds: it looks how busy others are. Call it while nothing of ours is at work. */
    public static Machine current() throws IOException, InterruptedException {
        var memory = field(Path.of("/proc/meminfo"), "MemTotal", "0 kB");
        return new Machine(
                Runtime.getRuntime().availableProcessors(),
                Long.parseLong(memory.split(" ")[0]) / 1024,
                // Only x86 names the model here.
                field(Path.of("/proc/cpuinfo"), "model name", System.getProperty("os.arch")),
                lookAround());
    }

    /** Whether others use so much of it that a measurement says little. */
    boolean isBusy() {
        return busyCores > cores / 4.0;
    }

    private static double lookAround() throws IOException, InterruptedException {
        var before = Times.read();
        Thread.sleep(LOOK);
        var since = Times.read().since(before);
        return Runtime.getRuntime().availableProcessors() * (1 - (double) since.idle() / since.all());
    }

    /** In ticks of the kernel, of all cores together since the machine began. */
    private record Times(long idle, long all) {
        /** The first line: "cpu" user nice system idle iowait irq softirq steal, and what is counted in those already. */
        static Times read() throws IOException {
            try (var lines = Files.lines(TIMES)) {
                var ticks = lines.findFirst().orElseThrow().split(" +");
                var all = 0L;
                for (var i = 1; i <= 8; i++) {
                    all += Long.parseLong(ticks[i]);
                }
                return new Times(Long.parseLong(ticks[4]) + Long.parseLong(ticks[5]), all);
            }
        }

        Times since(Times before) {
            return new Times(idle - before.idle, all - before.all);
        }
    }

    private static String field(Path file, String name, String otherwise) throws IOException {
        try (var lines = Files.lines(file)) {
            return lines.filter(line -> line.startsWith(name))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse(otherwise);
        }
    }
}

package nl.busbaan.bench.measurement;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The machine that everything ran on: load, product, servers and peer share it.
 *
 * @param load average number of processes that wanted a core in the minute before; when it is near the number of cores, others
 *     are at work, and times and ratios are theirs as much as ours
 */
public record Machine(int cores, long memoryMiB, String cpu, double load) {

    public static Machine current() throws IOException {
        var memory = field(Path.of("/proc/meminfo"), "MemTotal", "0 kB");
        return new Machine(
                Runtime.getRuntime().availableProcessors(),
                Long.parseLong(memory.split(" ")[0]) / 1024,
                // Only x86 names the model here.
                field(Path.of("/proc/cpuinfo"), "model name", System.getProperty("os.arch")),
                Double.parseDouble(Files.readString(Path.of("/proc/loadavg")).split(" ")[0]));
    }

    /** Whether others use so much of it that a measurement says little. */
    boolean isBusy() {
        return load > cores / 2.0;
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

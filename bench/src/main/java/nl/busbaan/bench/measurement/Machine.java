package nl.busbaan.bench.measurement;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The machine that everything ran on: load, product, servers and peer share it. */
public record Machine(int cores, long memoryMiB, String cpu) {

    public static Machine current() throws IOException {
        var memory = field(Path.of("/proc/meminfo"), "MemTotal", "0 kB");
        return new Machine(
                Runtime.getRuntime().availableProcessors(),
                Long.parseLong(memory.split(" ")[0]) / 1024,
                // Only x86 names the model here.
                field(Path.of("/proc/cpuinfo"), "model name", System.getProperty("os.arch")));
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

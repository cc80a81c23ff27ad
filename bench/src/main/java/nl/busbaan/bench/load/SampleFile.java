package nl.busbaan.bench.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import nl.busbaan.bench.measurement.Sample;

/** Carries the samples from Gatling's process to ours, one per line. */
final class SampleFile {
    private SampleFile() {}

    static void write(Path file, Collection<Sample> samples) {
        try {
            Files.write(file, samples.stream().map(SampleFile::line).toList());
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    static List<Sample> read(Path file) throws IOException {
        return Files.readAllLines(file).stream().map(SampleFile::sample).toList();
    }

    private static String line(Sample sample) {
        return "%s %d %d %b".formatted(sample.side(), sample.startedMicros(), sample.micros(), sample.right());
    }

    private static Sample sample(String line) {
        var fields = line.split(" ");
        return new Sample(
                Sample.Side.valueOf(fields[0]),
                Long.parseLong(fields[1]),
                Long.parseLong(fields[2]),
                Boolean.parseBoolean(fields[3]));
    }
}

package nl.busbaan.bench.importing;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import nl.busbaan.devstack.Obstacle;
import nl.busbaan.devstack.Progress;
import nl.busbaan.devstack.product.Replica;

/**
 * Sends files of very many rows that are wrong in the last one, and sees that the report says so and nothing was brought in. The peer reads the
 * same file and does nothing with it.
 */
public final class BrokenBench {
    private static final int REFUSED = 400;

    private final Progress progress;
    private final OwnDirectory own = new OwnDirectory();

    public BrokenBench(Progress progress) {
        this.progress = progress;
    }

    /**
     * What was measured.
     *
     * @param what is wrong with the file
     * @param reported until the report was there
     * @param peer reading the same file, and nothing else
     */
    public record Outcome(String what, int rows, Duration reported, Duration peer) {
        public double ratio() {
            return reported.toMillis() / (double) Math.max(1, peer.toMillis());
        }
    }

    /** @throws Obstacle when the servers don't run, or when the report or the kaart isn't as it should be */
    public List<Outcome> run(int rows) throws IOException, InterruptedException {
        own.prepare();
        var outcomes = new ArrayList<Outcome>();
        try (own;
                var directory = own.start()) {
            for (var file : BrokenFile.values()) {
                outcomes.add(send(directory, file, rows));
            }
        }
        return outcomes;
    }

    private Outcome send(Replica directory, BrokenFile file, int most) throws IOException, InterruptedException {
        var what = file.name().toLowerCase(Locale.ROOT);
        var rows = Math.min(most, file.most());
        var zip = file.zip(rows);
        progress.begin("%s, %d rows (%d KiB)".formatted(what, rows, zip.length / 1024));
        var began = Instant.now();
        var answer = own.send(directory, file.path(), zip);
        var reported = Duration.between(began, Instant.now());
        if (answer.statusCode() != REFUSED || !answer.body().contains(file.told())) {
            throw new Obstacle(
                    "The import of %s answered %d: %.500s".formatted(what, answer.statusCode(), answer.body()));
        }
        for (var table : List.of("organisation", "offering", "initiative")) {
            var broughtIn = own.rows(table);
            if (broughtIn > 0) {
                throw new Obstacle("The refused import of %s left %d rows in %s.".formatted(what, broughtIn, table));
            }
        }
        var peer = read(zip);
        progress.done(what, "reported, nothing brought in", reported);
        return new Outcome(what, rows, reported, peer);
    }

    private static Duration read(byte[] zip) throws IOException {
        var began = Instant.now();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            while (in.getNextEntry() != null) {
                // Closing the reader would close the ZIP.
                @SuppressWarnings("resource")
                var csv = CsvReader.builder().ofCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8));
                csv.forEach(record -> record.getField(0));
            }
        } catch (CsvParseException | UncheckedIOException | ZipException | EOFException cutOff) {
            // That is what is wrong with it.
        }
        return Duration.between(began, Instant.now());
    }
}

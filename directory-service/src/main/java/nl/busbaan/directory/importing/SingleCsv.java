package nl.busbaan.directory.importing;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/** One CSV file that came without a ZIP: its name tells which of ours it is, or else its columns do. */
final class SingleCsv {
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final int LONGEST_HEADER = 4_096;

    private SingleCsv() {}

    /**
     * The ZIP that it would have come in.
     *
     * @param name as it was called by whoever sent it
     * @return empty when it can't be told which file it is, which is noted then
     */
    static byte[] zipped(byte[] csv, @Nullable String name, Errors errors) {
        Optional<CsvFile> file = named(name).or(() -> withColumns(header(csv), errors));
        return file.map(known -> zip(known, csv)).orElseGet(() -> new byte[0]);
    }

    private static Optional<CsvFile> named(@Nullable String name) {
        return Optional.ofNullable(name).map(given -> CsvFile.named(given.toLowerCase(Locale.ROOT)));
    }

    /** Of those that have all their columns there, the one with the most: a file may have columns of its own besides. */
    private static Optional<CsvFile> withColumns(Header header, Errors errors) {
        List<CsvFile> fitting = Arrays.stream(CsvFile.values())
                .filter(file -> header.has(file.columns()))
                .toList();
        int most =
                fitting.stream().mapToInt(file -> file.columns().size()).max().orElse(0);
        List<CsvFile> best =
                fitting.stream().filter(file -> file.columns().size() == most).toList();
        if (best.isEmpty()) {
            errors.add(
                    "",
                    0,
                    "",
                    "Dit bestand heeft niet de kolommen van een van onze bestanden. Noem het zoals dat bestand, bijvoorbeeld initiatives.csv. Dan staat hier welke kolom ontbreekt.");
        } else if (best.size() > 1) {
            errors.add(
                    "",
                    0,
                    "",
                    "Dit bestand kan van alles zijn: %s. Die hebben dezelfde kolommen. Geef het bestand een van deze namen."
                            .formatted(best.stream().map(CsvFile::fileName).collect(Collectors.joining(", "))));
        }
        return best.size() == 1 ? Optional.of(best.getFirst()) : Optional.empty();
    }

    private static Header header(byte[] csv) {
        String begin = new String(csv, 0, Math.min(csv.length, LONGEST_HEADER), StandardCharsets.UTF_8);
        String line = begin.lines().findFirst().orElse("");
        String text = line.startsWith(BYTE_ORDER_MARK) ? line.substring(1) : line;
        try (CsvReader<CsvRecord> reader =
                CsvReader.builder().fieldSeparator(Archive.separator(csv)).ofCsvRecord(text)) {
            return new Header(
                    reader.stream().findFirst().map(CsvRecord::getFields).orElse(List.of()));
        } catch (CsvParseException e) {
            return new Header(List.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] zip(CsvFile file, byte[] csv) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            zip.putNextEntry(new ZipEntry(file.fileName()));
            zip.write(csv);
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}

package nl.busbaan.directory.importing;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The rows in a ZIP of CSV files. Other files in it, such as a README or the demo cases, are left alone. Rows are read anew each time
 * they are asked for, so that a kaart of any size takes little memory.
 */
final class Archive {
    /** A kaart of a large city is a hundredth of this; a ZIP that unpacks to more isn't one. */
    private static final long MOST_BYTES = 512L * 1024 * 1024;

    private static final int MOST_ROWS = 1_000_000;
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final int HEADER_PEEK = 4_096;

    private final byte[] zip;
    private final Errors errors;
    private final Map<CsvFile, Set<String>> keys = new EnumMap<>(CsvFile.class);

    private Archive(byte[] zip, Errors errors) {
        this.zip = zip;
        this.errors = errors;
    }

    /** Reads all once, noting what is wrong with the form of the files. */
    static Archive read(byte[] zip, Errors errors) {
        Archive archive = new Archive(zip, errors);
        long[] left = {MOST_BYTES};
        boolean whole = Unzipped.isWhole(zip)
                && archive.open((file, in) -> {
                    Set<String> found = new LinkedHashSet<>();
                    archive.keys.put(file, found);
                    archive.checkForm(file, new Limited(in, left), found);
                });
        if (!whole) {
            errors.add("", 0, "", "Dit is geen ZIP-bestand, of het is beschadigd.");
        } else if (archive.keys.isEmpty()) {
            errors.add(
                    "",
                    0,
                    "",
                    "In deze ZIP staat geen van deze bestanden: %s."
                            .formatted(String.join(
                                    ", ",
                                    Arrays.stream(CsvFile.values())
                                            .map(CsvFile::fileName)
                                            .toList())));
        }
        return archive;
    }

    /** An archive without files. */
    static Archive empty() {
        return new Archive(new byte[0], new Errors());
    }

    boolean has(CsvFile file) {
        return keys.containsKey(file);
    }

    /** Values of the key column, in the order of the file. */
    Set<String> keys(CsvFile file) {
        return keys.getOrDefault(file, Set.of());
    }

    /** For the small files. */
    List<Row> rows(CsvFile file) {
        List<Row> rows = new ArrayList<>();
        each(file, rows::add);
        return rows;
    }

    /** Rows of good form, up to where the form goes wrong, which was noted at the first reading. */
    void each(CsvFile wanted, Consumer<Row> action) {
        open((file, in) -> {
            if (file == wanted) {
                try {
                    parse(file, in, (row, wellFormed) -> {
                        if (wellFormed) {
                            action.accept(row);
                        }
                    });
                } catch (CsvParseException | TooManyRows | CharacterCodingException e) {
                    if (errors.none()) {
                        throw new IllegalStateException(
                                "%s reads otherwise than before.".formatted(file.fileName()), e);
                    }
                }
            }
        });
    }

    private interface Reading {
        void read(CsvFile file, InputStream in) throws IOException;
    }

    private interface Parsed {
        void row(Row row, boolean wellFormed);
    }

    /** @return whether it could be read to its end */
    private boolean open(Reading reading) {
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            boolean any = false;
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                any = true;
                CsvFile file =
                        CsvFile.named(entry.getName().substring(entry.getName().lastIndexOf('/') + 1));
                if (file != null) {
                    reading.read(file, in);
                }
            }
            return any;
        } catch (IOException | IllegalArgumentException e) {
            return false;
        }
    }

    private void checkForm(CsvFile file, InputStream in, Set<String> found) throws IOException {
        try {
            parse(file, in, (row, wellFormed) -> {
                if (!wellFormed) {
                    row.wrong("", misshapen(row));
                } else if (file.key().isPresent()) {
                    String key = row.required(file.key().get());
                    if (!key.isEmpty() && !found.add(key)) {
                        row.wrong(file.key().get(), "'%s' staat er twee keer in.".formatted(key));
                    }
                }
            });
        } catch (Limited.TooLarge e) {
            errors.add(
                    file.fileName(),
                    0,
                    "",
                    "De bestanden zijn uitgepakt te groot: meer dan %d MB.".formatted(MOST_BYTES / 1024 / 1024));
        } catch (TooManyRows e) {
            errors.add(
                    file.fileName(),
                    0,
                    "",
                    "Dit bestand heeft meer dan %d regels. Splits het, of vraag hulp bij de import."
                            .formatted(MOST_ROWS));
        } catch (CharacterCodingException e) {
            errors.add(
                    file.fileName(),
                    0,
                    "",
                    "Bewaar dit bestand als UTF-8. In Excel: 'CSV UTF-8 (door komma's gescheiden)'.");
        } catch (CsvParseException e) {
            errors.add(
                    file.fileName(),
                    0,
                    "",
                    "Dit bestand is geen goede CSV: kijk naar de aanhalingstekens. Misschien is het afgebroken.");
        }
    }

    private static String misshapen(Row row) {
        String counted = "Deze regel heeft %d cellen en de kop %d.".formatted(row.cells(), row.columns());
        return row.cells() < row.columns()
                ? counted + " Misschien mist er een aanhalingsteken, of is het bestand hier afgebroken."
                : counted;
    }

    private static final class TooManyRows extends RuntimeException {
        private static final long serialVersionUID = 1;

        TooManyRows() {
            super("More than %d rows.".formatted(MOST_ROWS), null, false, false);
        }
    }

    private void parse(CsvFile file, InputStream in, Parsed action) throws IOException {
        PushbackInputStream bytes = new PushbackInputStream(in, HEADER_PEEK);
        byte[] begin = bytes.readNBytes(HEADER_PEEK);
        int skip = startsWith(begin, BYTE_ORDER_MARK) ? BYTE_ORDER_MARK.length : 0;
        bytes.unread(begin, skip, begin.length - skip);
        Reader text = new InputStreamReader(bytes, StandardCharsets.UTF_8.newDecoder());
        // The parser has a buffer of its own; closing it would close the ZIP.
        @SuppressWarnings("resource")
        CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator(begin))
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text);
        try {
            rows(file, reader, action);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (CsvParseException e) {
            if (e.getCause() instanceof IOException io) {
                throw io;
            }
            throw e;
        }
    }

    private void rows(CsvFile file, CsvReader<CsvRecord> reader, Parsed action) {
        Header header = null;
        int count = 0;
        for (CsvRecord record : reader) {
            if (header == null) {
                header = new Header(record.getFields());
                if (!header.has(file.columns())) {
                    missing(file, header);
                    return;
                }
            } else {
                if (++count > MOST_ROWS) {
                    throw new TooManyRows();
                }
                if (errors.full()) {
                    return;
                }
                Row row = new Row(file, record.getStartingLineNumber(), header, record.getFields(), errors);
                action.row(row, record.getFieldCount() == header.size());
            }
        }
        if (header == null) {
            missing(file, new Header(List.of()));
        }
    }

    private void missing(CsvFile file, Header header) {
        for (String column : file.columns()) {
            if (!header.has(List.of(column)) && !errors.has(file.fileName(), 1, column)) {
                errors.add(file.fileName(), 1, column, "Deze kolom ontbreekt.");
            }
        }
    }

    /** Excel in Dutch writes semicolons and calls that comma-separated. */
    static char separator(byte[] begin) {
        String text = new String(begin, StandardCharsets.ISO_8859_1);
        String header = text.lines().findFirst().orElse("");
        return header.indexOf(';') >= 0 && header.indexOf(',') < 0 ? ';' : ',';
    }

    private static boolean startsWith(byte[] bytes, byte[] prefix) {
        return bytes.length >= prefix.length && Arrays.equals(bytes, 0, prefix.length, prefix, 0, prefix.length);
    }
}

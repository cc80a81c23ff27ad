package nl.busbaan.directory.importing;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The rows in a ZIP of CSV files. Other files in it, such as a README or the demo cases, are left alone. */
final class Archive {
    private final Map<CsvFile, List<Row>> rows = new EnumMap<>(CsvFile.class);

    static Archive read(byte[] zip, Errors errors) {
        Archive archive = new Archive();
        Map<String, byte[]> files = Unzipped.files(zip, errors);
        for (CsvFile file : CsvFile.values()) {
            byte[] bytes = files.get(file.fileName());
            if (bytes == null) {
                errors.add(file.fileName(), 0, "", "Dit bestand ontbreekt in de ZIP.");
            }
            archive.rows.put(file, bytes == null ? List.of() : archive.parse(file, bytes, errors));
        }
        return archive;
    }

    List<Row> rows(CsvFile file) {
        return rows.getOrDefault(file, List.of());
    }

    private List<Row> parse(CsvFile file, byte[] bytes, Errors errors) {
        Optional<String> text = Unzipped.text(file.fileName(), bytes, errors);
        if (text.isEmpty()) {
            return List.of();
        }
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(text.get())) {
            return rows(file, reader, errors);
        } catch (CsvParseException e) {
            errors.add(file.fileName(), 0, "", "Dit bestand is geen goede CSV: kijk naar de aanhalingstekens.");
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Row> rows(CsvFile file, CsvReader<CsvRecord> reader, Errors errors) {
        List<Row> rows = new ArrayList<>();
        List<String> header = List.of();
        Set<String> keys = new HashSet<>();
        for (CsvRecord record : reader) {
            if (header.isEmpty()) {
                header = record.getFields();
                if (!header.containsAll(file.columns())) {
                    missing(file, header, errors);
                    return List.of();
                }
            } else if (record.getFieldCount() != header.size()) {
                errors.add(
                        file.fileName(),
                        record.getStartingLineNumber(),
                        "",
                        "Deze regel heeft %d cellen en de kop %d.".formatted(record.getFieldCount(), header.size()));
            } else {
                Row row = row(file, header, record, errors);
                file.key().ifPresent(key -> checkKey(row, key, keys));
                rows.add(row);
            }
        }
        if (header.isEmpty()) {
            missing(file, header, errors);
        }
        return rows;
    }

    private static void missing(CsvFile file, List<String> header, Errors errors) {
        for (String column : file.columns()) {
            if (!header.contains(column)) {
                errors.add(file.fileName(), 1, column, "Deze kolom ontbreekt.");
            }
        }
    }

    private static Row row(CsvFile file, List<String> header, CsvRecord record, Errors errors) {
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < header.size(); i++) {
            values.put(header.get(i), record.getField(i));
        }
        return new Row(file, record.getStartingLineNumber(), values, errors);
    }

    private static void checkKey(Row row, String key, Set<String> keys) {
        String value = row.required(key);
        if (!value.isEmpty() && !keys.add(value)) {
            row.wrong(key, "'%s' staat er twee keer in.".formatted(value));
        }
    }
}

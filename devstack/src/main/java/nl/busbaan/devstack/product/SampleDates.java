package nl.busbaan.devstack.product;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Moves the days on which the sample's entries were confirmed along with the day of loading, so that as many are out of date whenever
 * somebody tries the product. The latest of them becomes that day; the others keep their distance to it.
 */
final class SampleDates {
    private static final String COLUMN = "lastConfirmed";

    private SampleDates() {}

    /**
     * @param files CSV by name
     * @param today the product's day
     */
    static Map<String, String> movedTo(LocalDate today, Map<String, String> files) {
        long days = files.values().stream()
                .flatMap(SampleDates::confirmed)
                .max(LocalDate::compareTo)
                .map(latest -> ChronoUnit.DAYS.between(latest, today))
                .orElse(0L);
        Map<String, String> moved = new TreeMap<>();
        files.forEach((name, csv) -> moved.put(name, moved(csv, days)));
        return moved;
    }

    static Stream<LocalDate> confirmed(String csv) {
        List<CsvRecord> rows = rows(csv);
        return column(rows).stream()
                .flatMap(column -> rows.stream().skip(1).map(row -> LocalDate.parse(row.getField(column))));
    }

    private static String moved(String csv, long days) {
        List<CsvRecord> rows = rows(csv);
        Optional<Integer> column = column(rows);
        if (column.isEmpty()) {
            return csv;
        }
        StringWriter text = new StringWriter();
        try (CsvWriter writer =
                CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            writer.writeRecord(rows.getFirst().getFields());
            for (CsvRecord row : rows.subList(1, rows.size())) {
                List<String> fields = new ArrayList<>(row.getFields());
                LocalDate day = LocalDate.parse(fields.get(column.get()));
                fields.set(column.get(), day.plusDays(days).toString());
                writer.writeRecord(fields);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static Optional<Integer> column(List<CsvRecord> rows) {
        return rows.stream()
                .findFirst()
                .map(header -> header.getFields().indexOf(COLUMN))
                .filter(place -> place >= 0);
    }

    private static List<CsvRecord> rows(String csv) {
        return CsvReader.builder().ofCsvRecord(csv).stream().toList();
    }
}

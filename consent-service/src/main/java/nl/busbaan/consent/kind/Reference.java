package nl.busbaan.consent.kind;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the reviewed CSV files that ship with the service. A list within a cell is separated by {@code |}. */
public final class Reference {
    private Reference() {}

    /** @param file name in the folder {@code reference} */
    public static List<NamedCsvRecord> rows(String file) {
        return read(file)
                .orElseThrow(() ->
                        new IllegalStateException("The reference file %s is missing from the build.".formatted(file)));
    }

    /** Of a file that needn't be there. */
    static List<NamedCsvRecord> rowsIfThere(String file) {
        return read(file).orElse(List.of());
    }

    private static Optional<List<NamedCsvRecord>> read(String file) {
        try (InputStream stream = Reference.class.getResourceAsStream("/reference/" + file)) {
            if (stream == null) {
                return Optional.empty();
            }
            try (CsvReader<NamedCsvRecord> rows =
                    CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
                return Optional.of(rows.stream().toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Set<String> list(NamedCsvRecord row, String column) {
        String cell = row.getField(column);
        return cell.isEmpty()
                ? Set.of()
                : java.util.Collections.unmodifiableSet(new LinkedHashSet<>(List.of(cell.split("\\|"))));
    }
}

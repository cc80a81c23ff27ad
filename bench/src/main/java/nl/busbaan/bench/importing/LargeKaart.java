package nl.busbaan.bench.importing;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A sociale kaart as large as one likes: the sample over and over, each time as another town, with other people of the same jobs. So words are as
 * frequent in it as they are in a real one. The same numbers give the same kaart.
 */
final class LargeKaart {
    private static final List<String> CODE_LISTS =
            List.of("roles.csv", "life-domains.csv", "life-events.csv", "areas.csv", "synonyms.csv");
    private static final List<String> OTHERS =
            List.of("organisations.csv", "teams.csv", "offerings.csv", "initiatives.csv");
    private static final String PROFESSIONALS = "professionals.csv";
    /** What fills the number up when it isn't a whole number of towns. */
    private static final String REST = "initiatives.csv";

    private final Path sample;
    private final int professionals;
    private final int towns;
    private final Map<String, Integer> others = new LinkedHashMap<>();
    private final Map<String, Table> tables = new LinkedHashMap<>();
    /** Of each professional, where he is in the sample. */
    private final Map<String, Integer> places = new HashMap<>();

    private record Table(List<String> header, List<List<String>> rows) {
        static Table read(Path file) throws IOException {
            try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(file)) {
                var all = reader.stream().map(CsvRecord::getFields).toList();
                return new Table(all.getFirst(), all.subList(1, all.size()));
            }
        }

        Map<String, String> row(int index) {
            var cells = rows.get(index % rows.size());
            var row = new LinkedHashMap<String, String>();
            for (var column = 0; column < header.size(); column++) {
                row.put(header.get(column), cells.get(column));
            }
            return row;
        }
    }

    /**
     * Of so many professionals and other entries.
     *
     * @param sample folder of the sample data
     */
    LargeKaart(Path sample, int professionals, int others) throws IOException {
        this.sample = sample;
        this.professionals = professionals;
        tables.put(PROFESSIONALS, Table.read(sample.resolve(PROFESSIONALS)));
        for (var index = 0; index < size(PROFESSIONALS); index++) {
            places.put(table(PROFESSIONALS).row(index).getOrDefault("externalId", ""), index);
        }
        var ofATown = 0;
        for (var file : OTHERS) {
            tables.put(file, Table.read(sample.resolve(file)));
            ofATown += size(file);
        }
        towns = Math.max(1, others / ofATown);
        OTHERS.forEach(file -> this.others.put(file, size(file) * towns));
        this.others.merge(REST, Math.max(0, others - ofATown * towns), Integer::sum);
    }

    private int size(String file) {
        return table(file).rows().size();
    }

    private Table table(String file) {
        return Objects.requireNonNull(tables.get(file));
    }

    int entries() {
        return professionals
                + others.values().stream().mapToInt(Integer::intValue).sum();
    }

    byte[] zip() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (String file : CODE_LISTS) {
                zip.putNextEntry(new ZipEntry(file));
                zip.write(Files.readAllBytes(sample.resolve(file)));
                zip.closeEntry();
            }
            for (var file : others.entrySet()) {
                write(zip, file.getKey(), file.getValue());
            }
            write(zip, PROFESSIONALS, professionals);
        }
        return bytes.toByteArray();
    }

    private void write(ZipOutputStream zip, String file, int count) throws IOException {
        zip.putNextEntry(new ZipEntry(file));
        var table = table(file);
        // Closing the writer would close the ZIP.
        @SuppressWarnings("resource")
        var csv = CsvWriter.builder().build(new OutputStreamWriter(zip, StandardCharsets.UTF_8));
        csv.writeRecord(table.header());
        for (var index = 0; index < count; index++) {
            var row = table.row(index);
            var copy = index / size(file);
            if (copy > 0) {
                if (file.equals(PROFESSIONALS)) {
                    asAnotherPerson(row, index, copy);
                } else {
                    asOfAnotherTown(row, copy);
                }
            }
            csv.writeRecord(row.values());
        }
        csv.flush();
        zip.closeEntry();
    }

    private void asOfAnotherTown(Map<String, String> row, int copy) {
        row.computeIfPresent("externalId", (column, id) -> id + "-" + copy);
        row.computeIfPresent("name", (column, name) -> "%s %d".formatted(name, copy));
        intoTown(row, copy % towns);
        row.computeIfPresent("lead", (column, lead) -> person(lead, copy));
    }

    private void asAnotherPerson(Map<String, String> row, int index, int copy) {
        var people = size(PROFESSIONALS);
        row.put("externalId", row.get("externalId") + "-" + copy);
        row.put("givenName", table(PROFESSIONALS).row(index + copy * 31).get("givenName"));
        row.put(
                "familyName",
                table(PROFESSIONALS).row(index % people * 7 + copy * 53).get("familyName"));
        row.put("email", "%d.%s".formatted(copy, row.get("email")));
        row.put("otherAssignments", "");
        intoTown(row, copy % towns);
        row.computeIfPresent("duoPartner", (column, id) -> person(id, copy));
        row.computeIfPresent(
                "standIns",
                (column, ids) -> Arrays.stream(ids.split("\\|"))
                        .map(id -> person(id, copy))
                        .collect(Collectors.joining("|")));
    }

    private static void intoTown(Map<String, String> row, int town) {
        for (var column : List.of("organisation", "team")) {
            row.computeIfPresent(column, (c, id) -> town == 0 || id.isEmpty() ? id : id + "-" + town);
        }
    }

    /** The same person of that copy, or of the first when the last copy ends before him. */
    private String person(String id, int copy) {
        if (id.isEmpty()) {
            return id;
        }
        var index = copy * size(PROFESSIONALS) + places.getOrDefault(id, 0);
        return index < professionals ? id + "-" + copy : id;
    }
}

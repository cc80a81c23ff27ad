package nl.busbaan.directory.hsdsimport;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.busbaan.directory.hsds.DataPackageDescriptor;
import nl.busbaan.directory.hsds.HsdsRecord;
import nl.busbaan.directory.hsds.HsdsTable;
import nl.busbaan.directory.hsds.HsdsTables;
import nl.busbaan.directory.hsds.ImportedRecords;
import nl.busbaan.directory.importing.Unzipped;

/** Reads a tabular data package: every file in it, also those and columns that the standard doesn't know. */
final class PackageReader {
    private static final int MOST_COLUMNS = 200;

    private final HsdsContent content = new HsdsContent();
    private final ObjectMapper json;

    private PackageReader(ObjectMapper json) {
        this.json = json;
    }

    static HsdsContent read(byte[] zip, ObjectMapper json) {
        PackageReader reader = new PackageReader(json);
        Map<String, byte[]> files = Unzipped.files(zip, reader.content.errors());
        if (reader.content.errors().none()) {
            reader.readAll(files);
        }
        return reader.content;
    }

    private void readAll(Map<String, byte[]> files) {
        Map<String, String> tables = tables(files);
        for (var file : tables.entrySet()) {
            byte[] bytes = files.get(file.getKey());
            if (bytes == null) {
                wrong(file.getKey(), "Dit bestand staat in datapackage.json, maar ontbreekt in de ZIP.");
            } else {
                Unzipped.text(file.getKey(), bytes, content.errors())
                        .ifPresent(text -> parse(file.getKey(), file.getValue(), text));
            }
        }
        if (!tables.containsValue(HsdsTables.SERVICES)) {
            wrong(HsdsTables.of(HsdsTables.SERVICES).fileName(), "Dit bestand ontbreekt in de ZIP.");
        }
    }

    /** Table by file: what the descriptor lists, and what else is there. */
    private Map<String, String> tables(Map<String, byte[]> files) {
        Map<String, String> tables = new LinkedHashMap<>();
        for (JsonNode resource : descriptor(files).path("resources")) {
            JsonNode path =
                    resource.path("path").isArray() ? resource.path("path").path(0) : resource.path("path");
            String file = path.asText("").substring(path.asText("").lastIndexOf('/') + 1);
            if (file.endsWith(".csv")) {
                tables.put(file, table(stem(file), resource.path("name").asText("")));
            }
        }
        files.keySet().stream()
                .filter(file -> file.endsWith(".csv") && !file.startsWith("."))
                .forEach(file -> tables.putIfAbsent(file, stem(file)));
        return tables;
    }

    private static String stem(String file) {
        return file.substring(0, file.length() - ".csv".length());
    }

    /** The standard's table that the file or resource is named after; else the file's own name. */
    private static String table(String stem, String resource) {
        return HsdsTables.find(stem)
                .or(() -> HsdsTables.all().stream()
                        .filter(t -> t.resource().equals(resource) || t.name().equals(resource))
                        .findFirst())
                .map(HsdsTable::name)
                .orElse(stem);
    }

    private JsonNode descriptor(Map<String, byte[]> files) {
        JsonNode none = json.createObjectNode();
        byte[] bytes = files.get(DataPackageDescriptor.FILE);
        if (bytes == null) {
            wrong(DataPackageDescriptor.FILE, "Dit bestand ontbreekt in de ZIP.");
            return none;
        }
        Optional<String> text = Unzipped.text(DataPackageDescriptor.FILE, bytes, content.errors());
        if (text.isPresent() && isLink(text.get())) {
            content.warnings()
                    .add(
                            DataPackageDescriptor.FILE,
                            0,
                            "",
                            "Dit is een verwijzing naar een bestand buiten de ZIP. Wij lezen de bestanden zoals HSDS ze beschrijft.");
            return none;
        }
        try {
            JsonNode read = text.isPresent() ? json.readTree(text.get()) : none;
            if (text.isPresent() && !read.path("resources").isArray()) {
                wrong(DataPackageDescriptor.FILE, "Hier hoort een lijst 'resources' in te staan.");
            }
            return read;
        } catch (JsonProcessingException e) {
            wrong(DataPackageDescriptor.FILE, "Dit bestand is geen goede JSON.");
            return none;
        }
    }

    /** A ZIP keeps a symbolic link as a file with the path it points to: packages of the standard's examples have one. */
    private static boolean isLink(String text) {
        String path = text.strip();
        return path.startsWith("../") && path.endsWith("/" + DataPackageDescriptor.FILE) && !path.contains("\n");
    }

    private void parse(String file, String table, String text) {
        if (text.chars().filter(c -> c == '"').count() % 2 != 0) {
            wrong(file, "Er blijft een aanhalingsteken open: het bestand is niet heel.");
            return;
        }
        try (CsvReader<CsvRecord> rows = CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            List<String> header = List.of();
            for (CsvRecord row : rows) {
                if (header.isEmpty()) {
                    header = row.getFields();
                    if (!isHeader(file, table, header)) {
                        return;
                    }
                } else if (row.getFieldCount() != header.size()) {
                    content.errors()
                            .add(
                                    file,
                                    row.getStartingLineNumber(),
                                    "",
                                    "Deze regel heeft %d cellen en de kop %d."
                                            .formatted(row.getFieldCount(), header.size()));
                } else {
                    add(file, table, header, row);
                }
            }
            if (header.isEmpty()) {
                wrong(file, "Dit bestand is leeg: ook de kop ontbreekt.");
            } else {
                content.files().add(new ImportedRecords.File(table, List.copyOf(header)));
            }
        } catch (CsvParseException e) {
            wrong(file, "Dit bestand is geen goede CSV: kijk naar de aanhalingstekens.");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isHeader(String file, String table, List<String> header) {
        boolean semicolons = header.size() == 1 && header.getFirst().contains(";");
        if (semicolons) {
            content.errors().add(file, 1, "", "Scheid de kolommen met komma's, niet met puntkomma's.");
        } else if (header.size() > MOST_COLUMNS
                || new HashSet<>(header).size() != header.size()
                || header.contains("")) {
            content.errors().add(file, 1, "", "Geef elke kolom een eigen naam, en hooguit 200 kolommen.");
        } else if (HsdsTables.find(table).isPresent() && !header.contains("id")) {
            content.errors().add(file, 1, "id", "Deze kolom ontbreekt.");
        } else if (content.files().stream().anyMatch(f -> f.name().equals(table))) {
            wrong(file, "Er zijn twee bestanden voor '%s'.".formatted(table));
        } else {
            return true;
        }
        return false;
    }

    private void add(String file, String table, List<String> header, CsvRecord row) {
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < header.size(); i++) {
            if (!row.getField(i).isEmpty()) {
                values.put(header.get(i), row.getField(i));
            }
        }
        long line = row.getStartingLineNumber();
        String id = values.getOrDefault("id", HsdsTables.find(table).isPresent() ? "" : "line-" + line);
        if (id.isEmpty()) {
            content.errors().add(file, line, "id", "Vul deze cel in.");
        } else {
            content.add(new HsdsRecord(table, id, values), new HsdsContent.Place(file, line));
        }
    }

    private void wrong(String file, String message) {
        content.errors().add(file, 0, "", message);
    }
}

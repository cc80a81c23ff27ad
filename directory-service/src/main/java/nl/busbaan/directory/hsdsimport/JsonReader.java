package nl.busbaan.directory.hsdsimport;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.busbaan.directory.hsds.Flattening;
import nl.busbaan.directory.hsds.HsdsRecord;
import nl.busbaan.directory.hsds.HsdsTable;
import nl.busbaan.directory.hsds.HsdsTables;
import nl.busbaan.directory.hsds.ImportedRecords;
import nl.busbaan.directory.importing.Unzipped;

/**
 * Reads whole services as {@code /hsds/services/{id}} gives them: one, a list, a page, or one on each line. Organisations may
 * stand between them.
 */
final class JsonReader {
    private static final String FILE = "json";
    private static final List<String> ONLY_ORGANIZATIONS_HAVE =
            List.of("services", "locations", "programs", "organization_identifiers", "website", "tax_status");

    private final HsdsContent content = new HsdsContent();
    private final Set<String> seen = new HashSet<>();
    private long number;

    private JsonReader() {}

    static HsdsContent read(byte[] bytes, ObjectMapper json) {
        JsonReader reader = new JsonReader();
        Unzipped.text(FILE, bytes, reader.content.errors()).ifPresent(text -> reader.parse(text, json));
        reader.nameFiles();
        return reader.content;
    }

    private void parse(String text, ObjectMapper json) {
        try (MappingIterator<JsonNode> values = json.readerFor(JsonNode.class).readValues(text)) {
            while (values.hasNextValue()) {
                addAll(values.nextValue());
            }
        } catch (JsonProcessingException e) {
            content.errors()
                    .add(
                            FILE,
                            e.getLocation() == null ? 0 : e.getLocation().getLineNr(),
                            "",
                            "Dit is geen goede JSON, of het bestand is niet heel.");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        if (number == 0 && content.errors().none()) {
            content.errors().add(FILE, 0, "", "Er staat geen dienst in.");
        }
    }

    private void addAll(JsonNode value) {
        if (value.isArray()) {
            value.forEach(this::add);
        } else if (value.path("contents").isArray()) {
            value.path("contents").forEach(this::add);
        } else {
            add(value);
        }
    }

    private void add(JsonNode object) {
        number++;
        long row = number;
        String table =
                ONLY_ORGANIZATIONS_HAVE.stream().anyMatch(object::has) ? HsdsTables.ORGANIZATIONS : HsdsTables.SERVICES;
        String id = object.path("id").asText("");
        if (!id.isEmpty() && !seen.add(table + id)) {
            content.errors().add(FILE, row, "id", "'%s' staat er twee keer in.".formatted(id));
            return;
        }
        new Flattening(content.records(), (path, message) -> content.errors().add(FILE, row, path, message))
                .add(table, object, table);
        content.places()
                .put(new HsdsRecord(table, id, java.util.Map.of()).toString(), new HsdsContent.Place(FILE, row));
    }

    /** As many files as there are tables, with the columns of the standard and whatever else came. */
    private void nameFiles() {
        for (HsdsTable table : HsdsTables.all()) {
            if (!content.records().of(table.name()).isEmpty()) {
                Set<String> columns = new LinkedHashSet<>(table.columns().keySet());
                content.records().of(table.name()).stream()
                        .flatMap(row -> Stream.of(row.values().keySet()))
                        .forEach(columns::addAll);
                content.files().add(new ImportedRecords.File(table.name(), new ArrayList<>(columns)));
            }
        }
    }
}

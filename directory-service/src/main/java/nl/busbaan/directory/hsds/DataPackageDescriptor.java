package nl.busbaan.directory.hsds;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes {@code datapackage.json}: which files there are, what their columns hold, and how they refer to each other. */
public final class DataPackageDescriptor {
    public static final String FILE = "datapackage.json";

    private DataPackageDescriptor() {}

    /** The licence others may use the data under. */
    public record Licence(String name, String title, String url) {}

    public static ObjectNode of(String name, List<ImportedRecords.File> files, Licence licence) {
        ObjectNode descriptor = JsonNodeFactory.instance
                .objectNode()
                .put("name", name)
                .put("title", "Sociale kaart als HSDS 3.1")
                .put("profile", "tabular-data-package")
                .put("version", "3.1.0");
        descriptor
                .putArray("licenses")
                .addObject()
                .put("name", licence.name())
                .put("title", licence.title())
                .put("path", licence.url());
        ArrayNode resources = descriptor.putArray("resources");
        Set<String> present = files.stream().map(ImportedRecords.File::name).collect(Collectors.toSet());
        files.forEach(file -> resources.add(resource(file, present)));
        return descriptor;
    }

    private static ObjectNode resource(ImportedRecords.File file, Set<String> present) {
        HsdsTable table = HsdsTables.find(file.name()).orElse(null);
        ObjectNode resource = JsonNodeFactory.instance
                .objectNode()
                .put("name", table == null ? file.name() : table.resource())
                .put("path", file.name() + ".csv")
                .put("profile", "tabular-data-resource")
                .put("format", "csv")
                .put("mediatype", "text/csv")
                .put("encoding", "utf-8");
        ObjectNode schema = resource.putObject("schema");
        ArrayNode fields = schema.putArray("fields");
        ArrayNode foreignKeys = JsonNodeFactory.instance.arrayNode();
        for (String name : file.columns()) {
            HsdsColumn column = table == null ? null : table.columns().get(name);
            fields.add(column == null ? fields.objectNode().put("name", name).put("type", "string") : field(column));
            if (column != null) {
                column.referenced()
                        .filter(present::contains)
                        .ifPresent(to -> foreignKeys.add(foreignKey(name, HsdsTables.of(to))));
            }
        }
        if (file.columns().contains("id")) {
            schema.put("primaryKey", "id");
        }
        if (!foreignKeys.isEmpty()) {
            schema.set("foreignKeys", foreignKeys);
        }
        return resource;
    }

    private static ObjectNode field(HsdsColumn column) {
        ObjectNode field = JsonNodeFactory.instance.objectNode().put("name", column.name());
        switch (column.type()) {
            case NUMBER -> field.put("type", "number");
            case DATE -> field.put("type", "date");
            case DATE_TIME -> field.put("type", "datetime").put("format", "any");
            case TIME -> field.put("type", "time").put("format", "any");
            case UUID -> field.put("type", "string").put("format", "uuid");
            case EMAIL -> field.put("type", "string").put("format", "email");
            case URI -> field.put("type", "string").put("format", "uri");
            case TEXT -> field.put("type", "string");
        }
        ObjectNode constraints = JsonNodeFactory.instance.objectNode();
        if (column.need() == HsdsColumn.Need.REQUIRED) {
            constraints.put("required", true);
        }
        if (column.name().equals("id")) {
            constraints.put("unique", true);
        }
        if (!column.values().isEmpty()) {
            ArrayNode values = constraints.putArray("enum");
            column.values().forEach(values::add);
        }
        if (!constraints.isEmpty()) {
            field.set("constraints", constraints);
        }
        return field;
    }

    private static ObjectNode foreignKey(String column, HsdsTable to) {
        ObjectNode key = JsonNodeFactory.instance.objectNode().put("fields", column);
        key.putObject("reference").put("resource", to.resource()).put("fields", "id");
        return key;
    }
}

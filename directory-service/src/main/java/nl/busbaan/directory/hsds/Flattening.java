package nl.busbaan.directory.hsds;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;

/** Takes the standard's nested objects apart into records, without losing anything: the reverse of {@link Nesting}. */
public final class Flattening {
    /** Real data is nested six deep. */
    private static final int DEEPEST = 20;

    private final HsdsRecords records;
    private final BiConsumer<String, String> errors;

    /** @param errors receives where in the JSON something is wrong, and what */
    public Flattening(HsdsRecords records, BiConsumer<String, String> errors) {
        this.records = records;
        this.errors = errors;
    }

    public void add(String table, JsonNode object, String path) {
        add(HsdsTables.of(table), object, path, Map.of(), 0);
    }

    /** @param joins what ties it to its parent; its own word goes first where it has one */
    private Optional<String> add(HsdsTable table, JsonNode object, String path, Map<String, String> joins, int depth) {
        if (!object.isObject() || depth > DEEPEST) {
            errors.accept(path, object.isObject() ? "Dit is te diep genest." : "Hier hoort een object te staan.");
            return Optional.empty();
        }
        String id = object.path("id").isTextual() ? object.path("id").textValue() : "";
        if (id.isEmpty()) {
            errors.accept(path + ".id", "Vul een id in.");
            return Optional.empty();
        }
        Map<String, String> values = new LinkedHashMap<>();
        object.properties().forEach(property -> {
            JsonNode value = property.getValue();
            if (table.link(property.getKey()).isEmpty() && !value.isNull()) {
                String text = value.isValueNode() ? value.asText() : value.toString();
                if (!text.isEmpty()) {
                    values.put(property.getKey(), text);
                }
            }
        });
        joins.forEach(values::putIfAbsent);
        object.properties()
                .forEach(property -> table.link(property.getKey())
                        .filter(link -> !property.getValue().isNull())
                        .ifPresent(link -> {
                            String place = path + "." + property.getKey();
                            if (link.many()) {
                                many(table, id, link, property.getValue(), place, depth);
                            } else {
                                Map<String, String> none = Map.of();
                                add(HsdsTables.of(link.table()), property.getValue(), place, none, depth + 1)
                                        .ifPresent(part -> values.putIfAbsent(link.column(), part));
                            }
                        }));
        return Optional.of(put(new HsdsRecord(table.name(), id, values), path));
    }

    private void many(HsdsTable parent, String id, HsdsLink link, JsonNode list, String path, int depth) {
        if (!list.isArray()) {
            errors.accept(path, "Hier hoort een lijst te staan.");
            return;
        }
        Map<String, String> joins = switch (link.table()) {
            case HsdsTables.ATTRIBUTES -> Map.of("link_id", id, "link_entity", parent.resource());
            case HsdsTables.METADATA -> Map.of("resource_id", id, "resource_type", parent.resource());
            default -> Map.of(link.column(), id);
        };
        for (int i = 0; i < list.size(); i++) {
            add(HsdsTables.of(link.table()), list.get(i), path + "[" + i + "]", joins, depth + 1);
        }
    }

    /**
     * Puts what is said of one record in several places together. A record can hang under one parent of each kind only; where the
     * JSON has it under a second, that one gets a copy with an id of its own.
     */
    private String put(HsdsRecord row, String path) {
        HsdsRecord known = records.find(row.table(), row.id());
        if (known == null) {
            records.add(row);
            return row.id();
        }
        Map<String, String> values = new LinkedHashMap<>(known.values());
        for (var value : row.values().entrySet()) {
            String before = values.putIfAbsent(value.getKey(), value.getValue());
            if (before != null && !before.equals(value.getValue())) {
                if (isJoin(row.table(), value.getKey())) {
                    return copy(row, value.getValue());
                }
                errors.accept(
                        path + "." + value.getKey(),
                        "'%s' staat er meermaals in, met verschillende waarden.".formatted(row.id()));
            }
        }
        records.add(new HsdsRecord(row.table(), row.id(), values));
        return row.id();
    }

    private String copy(HsdsRecord row, String parent) {
        UUID owner = HsdsRecord.parse(parent).orElse(new UUID(0, 0));
        String id = NameBasedId.of(owner, "copy:" + row.id()).toString();
        Map<String, String> values = new LinkedHashMap<>(row.values());
        values.put("id", id);
        records.add(new HsdsRecord(row.table(), id, values));
        return id;
    }

    private static boolean isJoin(String table, String column) {
        HsdsColumn known = HsdsTables.of(table).columns().get(column);
        return !HsdsTables.ITEMS.contains(table)
                && (column.equals("link_id")
                        || column.equals("resource_id")
                        || known != null && known.references() != null);
    }
}

package nl.busbaan.directory.hsds;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Records of several tables that refer to each other. */
public final class HsdsRecords {
    private final Map<String, Map<String, HsdsRecord>> tables = new LinkedHashMap<>();
    private final Map<String, Map<String, List<HsdsRecord>>> children = new HashMap<>();

    /** @return the record that had this id already and now is replaced, if any */
    public @Nullable HsdsRecord add(HsdsRecord row) {
        children.clear();
        return tables.computeIfAbsent(row.table(), t -> new LinkedHashMap<>()).put(row.id(), row);
    }

    /** Adds a record of values that may be absent: name and value in turns. */
    public void add(String table, UUID id, @Nullable Object... namesAndValues) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("id", id.toString());
        for (int i = 0; i < namesAndValues.length; i += 2) {
            Object value = namesAndValues[i + 1];
            if (value != null && !value.toString().isBlank()) {
                values.put(String.valueOf(namesAndValues[i]), value.toString().strip());
            }
        }
        add(new HsdsRecord(table, id.toString(), values));
    }

    public Set<String> tables() {
        return tables.keySet();
    }

    public Collection<HsdsRecord> of(String table) {
        return tables.getOrDefault(table, Map.of()).values();
    }

    public @Nullable HsdsRecord find(String table, @Nullable String id) {
        return id == null ? null : tables.getOrDefault(table, Map.of()).get(id);
    }

    /** Those of the table that have this value in that column. */
    public List<HsdsRecord> where(String table, String column, String value) {
        return children.computeIfAbsent(table + "." + column, key -> index(table, column))
                .getOrDefault(value, List.of());
    }

    private Map<String, List<HsdsRecord>> index(String table, String column) {
        Map<String, List<HsdsRecord>> index = new HashMap<>();
        for (HsdsRecord row : of(table)) {
            String value = row.value(column);
            if (value != null) {
                index.computeIfAbsent(value, v -> new ArrayList<>()).add(row);
            }
        }
        return index;
    }
}

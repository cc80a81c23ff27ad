package nl.busbaan.directory.opendata;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import nl.busbaan.directory.hsds.HsdsTables;

/** Reads items over one connection, whose transaction sees the open data as it was at one moment. */
final class ItemReading {
    /** So many are in memory at a time, with what they refer to. */
    static final int CHUNK = 200;

    private static final String COLUMNS = "select id, source, active, modified, content from hsds_item i ";

    private final Connection connection;
    private final ObjectMapper json;

    ItemReading(Connection connection, ObjectMapper json) {
        this.connection = connection;
        this.json = json;
    }

    long count(Condition condition) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("select count(*) from hsds_item i " + condition.sql())) {
            condition.set(select);
            try (ResultSet rows = select.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }

    List<StoredItem> page(Condition condition, ListQuery.Paging paging) throws SQLException {
        List<StoredItem> items = new ArrayList<>();
        try (PreparedStatement select =
                connection.prepareStatement(COLUMNS + condition.sql() + " order by id limit ? offset ?")) {
            int at = condition.set(select);
            select.setInt(at, paging.perPage());
            select.setLong(at + 1, (paging.page() - 1L) * paging.perPage());
            read(select, items::add);
        }
        return items;
    }

    /** All of them, a chunk at a time; the database keeps the rest. */
    void stream(Condition condition, Consumer<List<StoredItem>> reader) throws SQLException {
        List<StoredItem> chunk = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(COLUMNS + condition.sql() + " order by id")) {
            condition.set(select);
            select.setFetchSize(CHUNK);
            read(select, item -> {
                chunk.add(item);
                if (chunk.size() == CHUNK) {
                    reader.accept(List.copyOf(chunk));
                    chunk.clear();
                }
            });
        }
        if (!chunk.isEmpty()) {
            reader.accept(List.copyOf(chunk));
        }
    }

    Optional<StoredItem> find(String kind, UUID id) throws SQLException {
        return byIds(kind, "id", List.of(id)).stream().findFirst();
    }

    /** Those whose id is among the given, or that refer to one of them; what left the map only when asked for itself. */
    List<StoredItem> byIds(String kind, String column, Collection<UUID> ids) throws SQLException {
        List<StoredItem> items = new ArrayList<>();
        if (ids.isEmpty() || !HsdsTables.ITEMS.contains(kind)) {
            return items;
        }
        String active = column.equals("id") ? "" : " and active";
        try (PreparedStatement select = connection.prepareStatement(
                COLUMNS + "where kind = ? and " + column + " = any (?)" + active + " order by id")) {
            select.setString(1, kind);
            select.setArray(2, connection.createArrayOf("uuid", ids.toArray()));
            read(select, items::add);
        }
        return items;
    }

    private void read(PreparedStatement select, Consumer<StoredItem> reader) throws SQLException {
        try (ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                reader.accept(new StoredItem(
                        rows.getObject(1, UUID.class),
                        rows.getString(2),
                        rows.getBoolean(3),
                        rows.getTimestamp(4).toInstant(),
                        (ObjectNode) json.readTree(rows.getString(5))));
            }
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An item of the open data can't be read.", e);
        }
    }
}

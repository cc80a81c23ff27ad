package nl.busbaan.directory.importing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import nl.busbaan.directory.entry.EntryKind;

/** Knows what the last import made of entries that people changed since. */
@ApplicationScoped
class LastImported {
    /** Taking back an import is a change by import too: it brings back what the one before had said. */
    private static final String CHANGED_SINCE = """
            with latest as (
                select distinct on (entry_id) entry_id, id, origin, run_id from entry_change
                where kind = any (?) order by entry_id, id desc)
            select distinct on (c.entry_id) c.entry_id, c.after
            from entry_change c join latest l on l.entry_id = c.entry_id
            where l.origin <> 'IMPORT' and l.run_id is null
              and (c.origin = 'IMPORT' or c.run_id is not null)
            order by c.entry_id, c.id desc
            """;

    private final DataSource database;
    private final ObjectMapper json;

    LastImported(DataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    Map<UUID, JsonNode> of(EntryKind... kinds) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(CHANGED_SINCE)) {
            select.setArray(
                    1,
                    connection.createArrayOf(
                            "text",
                            java.util.Arrays.stream(kinds).map(EntryKind::name).toArray()));
            Map<UUID, JsonNode> found = new HashMap<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    found.put(rows.getObject(1, UUID.class), json.readTree(rows.getString(2)));
                }
            }
            return found;
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("What the last import said could not be read.", e);
        }
    }
}

package nl.busbaan.directory.importing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import nl.busbaan.directory.entry.EntryKind;
import nl.busbaan.directory.entry.Sql;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** Knows what the last import said of entries that people changed since, and keeps what the next one says of them. */
@ApplicationScoped
class ImportStatements {
    /** Somebody took an entry off the map: that is a change too, though its details are the same. */
    private static final String CHANGED_SINCE = """
            with latest as (
                select distinct on (entry_id) entry_id, origin, run_id, active_after, after from entry_change
                where kind = any (?) order by entry_id, id desc),
            said as (
                select distinct on (entry_id) entry_id, details from import_statement
                where kind = any (?) order by entry_id, id desc)
            select s.entry_id, s.details from said s join latest l on l.entry_id = s.entry_id
            where l.after <> s.details or not l.active_after and l.origin <> 'IMPORT' and l.run_id is null
            """;

    private static final String SAY =
            "insert into import_said (kind, entry_id, run_id, moment, details) values (?, ?, ?, ?, cast(? as jsonb))";

    /** What the file says otherwise by now is no difference of today. */
    private static final String OUTDATED =
            "delete from import_conflict where entry_id = ? and said <> coalesce(cast(? as jsonb) -> field, 'null')";

    private static final String MEET = """
            insert into import_conflict (id, entry_id, field, said, run_id, found_at)
            values (?, ?, ?, cast(? as jsonb), ?, ?)
            on conflict (entry_id, field) do update
                set said = excluded.said, run_id = excluded.run_id, found_at = excluded.found_at
            """;

    private final DataSource database;
    private final Sql sql;
    private final ObjectMapper json;
    private final Clock clock;

    ImportStatements(DataSource database, Sql sql, ObjectMapper json, Clock clock) {
        this.database = database;
        this.sql = sql;
        this.json = json;
        this.clock = clock;
    }

    /**
     * What a file newly says of an entry that people changed.
     *
     * @param said the entry's details, by the file
     * @param conflicts facts in which the file has its say, but not its way
     */
    record Said(EntryKind kind, UUID entry, JsonNode said, Map<String, JsonNode> conflicts) {}

    Map<UUID, JsonNode> last(EntryKind... kinds) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(CHANGED_SINCE)) {
            Object[] names = Arrays.stream(kinds).map(EntryKind::name).toArray();
            select.setArray(1, connection.createArrayOf("text", names));
            select.setArray(2, connection.createArrayOf("text", names));
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

    /** Belongs to the caller's transaction, and comes after the entries' own changes were written down. */
    void keep(UUID run, Collection<Said> all) {
        if (all.isEmpty()) {
            return;
        }
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        try (Connection connection = database.getConnection();
                PreparedStatement say = connection.prepareStatement(SAY);
                PreparedStatement outdated = connection.prepareStatement(OUTDATED);
                PreparedStatement meet = connection.prepareStatement(MEET)) {
            for (Said one : all) {
                say.setString(1, one.kind.name());
                say.setObject(2, one.entry);
                say.setObject(3, run);
                say.setObject(4, now);
                say.setString(5, one.said.toString());
                say.addBatch();
                outdated.setObject(1, one.entry);
                outdated.setString(2, one.said.toString());
                outdated.addBatch();
                for (var conflict : one.conflicts.entrySet()) {
                    meet.setObject(1, UuidVersion7Strategy.INSTANCE.generateUuid(null));
                    meet.setObject(2, one.entry);
                    meet.setString(3, conflict.getKey());
                    meet.setString(4, conflict.getValue().toString());
                    meet.setObject(5, run);
                    meet.setObject(6, now);
                    meet.addBatch();
                }
            }
            say.executeBatch();
            outdated.executeBatch();
            meet.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("What the import said could not be kept.", e);
        }
    }

    /** What it said doesn't count any more: import_statement leaves it out. */
    void takenBack(@Observes ImportTakenBack event) {
        sql.change("delete from import_conflict where run_id = ?", event.run());
    }
}

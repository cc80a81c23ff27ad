package nl.busbaan.acceptance.contract;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.busbaan.devstack.Databases;

/** A fingerprint of every business table, to prove that a refused call changed nothing. */
final class Snapshot {
    private static final List<String> DATABASES =
            List.of("directory", "messaging", "messaging_keys", "consent", "consent_keys");
    /** What moves by itself: transport, timers, sessions, counts, questions that fall due. */
    private static final Set<String> MOVING = Set.of(
            "outbox",
            "inbox",
            "scheduled_tasks",
            "flyway_schema_history",
            "live_event",
            "entry_view",
            "confirmation_request");

    private Snapshot() {}

    static Map<String, String> of(Databases databases) {
        var all = new TreeMap<String, String>();
        for (String database : DATABASES) {
            try (var connection = databases.connect(database)) {
                for (String table : tables(connection)) {
                    if (!MOVING.contains(table)) {
                        all.put(database + "." + table, fingerprint(connection, table));
                    }
                }
            } catch (SQLException problem) {
                throw new IllegalStateException("Database %s can't be read.".formatted(database), problem);
            }
        }
        return all;
    }

    private static List<String> tables(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select tablename from pg_tables where schemaname = 'public'")) {
            var tables = new ArrayList<String>();
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
            return tables;
        }
    }

    private static String fingerprint(Connection connection, String table) throws SQLException {
        // A row of a log gets its seal within a second after it was written, by itself.
        var query = """
                select count(*) || ' ' || coalesce(sum(hashtextextended(
                    (to_jsonb(t) - array['seal_seq', 'seal_commitment', 'seal_hash'])::text, 0)), 0) from "%s" t
                """.formatted(table);
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }
}

package nl.busbaan.acceptance.traces;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import nl.busbaan.devstack.Databases;

/** Every row of every table of every database on the server, as text. */
public final class Tables implements Haystack {
    private static final String ALL_TABLES = """
            select quote_ident(schemaname) || '.' || quote_ident(tablename) from pg_tables
            where schemaname not in ('pg_catalog', 'information_schema') order by 1
            """;

    private final Databases databases;
    private int tables;

    public Tables(Databases databases) {
        this.databases = databases;
    }

    @Override
    public String name() {
        return "PostgreSQL";
    }

    @Override
    public List<String> spotsWith(Needle needle) {
        tables = 0;
        var spots = new ArrayList<String>();
        for (String database : names("postgres", "select datname from pg_database where datallowconn order by 1")) {
            try (var connection = databases.connect(database)) {
                for (String table : names(connection, ALL_TABLES)) {
                    tables++;
                    if (has(connection, table, needle)) {
                        spots.add("table %s in database %s".formatted(table, database));
                    }
                }
            } catch (SQLException problem) {
                throw unreadable(database, problem);
            }
        }
        return spots;
    }

    private List<String> names(String database, String query) {
        try (var connection = databases.connect(database)) {
            return names(connection, query);
        } catch (SQLException problem) {
            throw unreadable(database, problem);
        }
    }

    private static List<String> names(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            var names = new ArrayList<String>();
            while (rows.next()) {
                names.add(rows.getString(1));
            }
            return names;
        }
    }

    /** A bytea column reads as hexadecimal in a row's text, which the needle knows. */
    private static boolean has(Connection connection, String table, Needle needle) throws SQLException {
        try (var query = connection.prepareStatement(
                "select exists (select 1 from %s as row_ where row_::text like any (?))".formatted(table))) {
            var patterns = needle.forms().stream().map(form -> "%" + form + "%").toArray(String[]::new);
            query.setArray(1, connection.createArrayOf("text", patterns));
            try (var row = query.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }

    private static IllegalStateException unreadable(String database, SQLException problem) {
        return new IllegalStateException("Database %s can't be searched.".formatted(database), problem);
    }

    @Override
    public String extent() {
        return tables + " tables";
    }
}

package nl.busbaan.devstack.testing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import javax.sql.DataSource;

/** What stands in a service's database, for tests that look past its API. */
public final class Rows {
    private static final String TABLES =
            "select quote_ident(table_name) from information_schema.tables where table_schema = 'public' order by 1";

    private final DataSource database;

    public Rows(DataSource database) {
        this.database = database;
    }

    /**
     * The tables that hold any of these texts in any column; bytes are held against it in hexadecimal. Every table is looked at, also one
     * that is made after the test was written.
     */
    public List<String> tablesWith(String... texts) {
        List<String> found = new ArrayList<>();
        String[] patterns = Arrays.stream(texts).map(text -> "%" + text + "%").toArray(String[]::new);
        for (String table : all(String.class, TABLES)) {
            if (one(
                    Boolean.class,
                    "select exists (select from %s t where t::text like any (?))".formatted(table),
                    (Object) patterns)) {
                found.add(table);
            }
        }
        return found;
    }

    /** The first column of the one row that there is. */
    public <T> T one(Class<T> type, String query, Object... values) {
        List<T> found = all(type, query, values);
        if (found.size() != 1) {
            throw new NoSuchElementException("%d rows, and not one, for %s".formatted(found.size(), query));
        }
        return found.getFirst();
    }

    /** The first column of each row. */
    public <T> List<T> all(Class<T> type, String query, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = prepared(connection, query, values);
                ResultSet row = select.executeQuery()) {
            List<T> found = new ArrayList<>();
            while (row.next()) {
                found.add(type == byte[].class ? type.cast(row.getBytes(1)) : row.getObject(1, type));
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(query, e);
        }
    }

    /** @return how many rows it changed */
    public int change(String statement, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement change = prepared(connection, statement, values)) {
            return change.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(statement, e);
        }
    }

    private static PreparedStatement prepared(Connection connection, String statement, Object... values)
            throws SQLException {
        PreparedStatement prepared = connection.prepareStatement(statement);
        for (int i = 0; i < values.length; i++) {
            if (values[i] instanceof String[] texts) {
                prepared.setArray(i + 1, connection.createArrayOf("text", texts));
            } else {
                prepared.setObject(i + 1, values[i]);
            }
        }
        return prepared;
    }
}

package nl.busbaan.directory.entry;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Statements over all kinds of entry at once, in the transaction at hand if there is one. */
@ApplicationScoped
public class Sql {
    private final DataSource database;

    Sql(DataSource database) {
        this.database = database;
    }

    public interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    public <T> List<T> list(String query, Row<T> read, @Nullable Object... parameters) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = prepared(connection, query, parameters);
                ResultSet rows = select.executeQuery()) {
            List<T> all = new ArrayList<>();
            while (rows.next()) {
                all.add(read.read(rows));
            }
            return all;
        } catch (SQLException e) {
            throw failed(query, e);
        }
    }

    public <T> Optional<T> first(String query, Row<T> read, @Nullable Object... parameters) {
        return list(query, read, parameters).stream().findFirst();
    }

    /** @return how many rows it touched */
    public int change(String statement, @Nullable Object... parameters) {
        try (Connection connection = database.getConnection();
                PreparedStatement change = prepared(connection, statement, parameters)) {
            return change.executeUpdate();
        } catch (SQLException e) {
            throw failed(statement, e);
        }
    }

    public static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    private static PreparedStatement prepared(Connection connection, String sql, @Nullable Object... parameters)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, value(connection, parameters[i]));
        }
        return statement;
    }

    private static @Nullable Object value(Connection connection, @Nullable Object parameter) throws SQLException {
        return switch (parameter) {
            case null -> null;
            case Instant moment -> moment.atOffset(ZoneOffset.UTC);
            case Enum<?> code -> code.name();
            case Collection<?> several -> {
                boolean ids = several.stream().allMatch(java.util.UUID.class::isInstance);
                yield connection.createArrayOf(ids ? "uuid" : "text", several.toArray());
            }
            default -> parameter;
        };
    }

    /** The parameters stay out of the message: they may be someone's words. */
    private static IllegalStateException failed(String sql, SQLException e) {
        return new IllegalStateException("The database refused: " + sql, e);
    }
}

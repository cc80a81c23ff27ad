package nl.busbaan.directory.hsds;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javax.sql.DataSource;

/** Imported records as they came, by source: nothing of them is lost, also what the standard doesn't know. */
@ApplicationScoped
public class ImportedRecords {
    private static final int AT_ONCE = 500;
    private static final TypeReference<LinkedHashMap<String, String>> VALUES = new TypeReference<>() {};

    private final DataSource database;
    private final ObjectMapper json;

    ImportedRecords(DataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** A file of an imported package. */
    public record File(String name, List<String> columns) {}

    /** All sources there are, by name. */
    public List<String> sources() {
        return query("select distinct source from hsds_file order by source", select -> {}, rows -> rows.getString(1));
    }

    public List<File> files(String source) {
        return query(
                "select name, columns from hsds_file where source = ? order by name",
                select -> select.setString(1, source),
                rows -> new File(rows.getString(1), Arrays.asList((String[])
                        rows.getArray(2).getArray())));
    }

    /** Every record of the file, in the order in which they came; few in memory at a time. */
    public void read(String source, String file, Consumer<HsdsRecord> reader) {
        int after = -1;
        while (true) {
            int from = after;
            List<Map.Entry<Integer, HsdsRecord>> some = query(
                    "select position, id, content from hsds_record where source = ? and file = ? and position > ?"
                            + " order by position limit " + AT_ONCE,
                    select -> {
                        select.setString(1, source);
                        select.setString(2, file);
                        select.setInt(3, from);
                    },
                    rows -> Map.entry(
                            rows.getInt(1),
                            new HsdsRecord(file, rows.getString(2), json.readValue(rows.getString(3), VALUES))));
            if (some.isEmpty()) {
                return;
            }
            some.forEach(entry -> reader.accept(entry.getValue()));
            after = some.getLast().getKey();
        }
    }

    /** Puts these files in place of all that the source had. Belongs to the caller's transaction. */
    public void replace(String source, Collection<File> files, HsdsRecords records) {
        try (Connection connection = database.getConnection()) {
            for (String table : List.of("hsds_record", "hsds_file")) {
                try (PreparedStatement delete =
                        connection.prepareStatement("delete from " + table + " where source = ?")) {
                    delete.setString(1, source);
                    delete.executeUpdate();
                }
            }
            for (File file : files) {
                insert(connection, source, file, records.of(file.name()));
            }
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("The imported records could not be stored.", e);
        }
    }

    private void insert(Connection connection, String source, File file, Collection<HsdsRecord> rows)
            throws SQLException, JsonProcessingException {
        try (PreparedStatement insert =
                connection.prepareStatement("insert into hsds_file (source, name, columns) values (?, ?, ?)")) {
            insert.setString(1, source);
            insert.setString(2, file.name());
            insert.setArray(3, connection.createArrayOf("text", file.columns().toArray()));
            insert.executeUpdate();
        }
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into hsds_record (source, file, id, position, content) values (?, ?, ?, ?, ?::json)")) {
            int position = 0;
            for (HsdsRecord row : rows) {
                insert.setString(1, source);
                insert.setString(2, file.name());
                insert.setString(3, row.id());
                insert.setInt(4, position++);
                insert.setString(5, json.writeValueAsString(row.values()));
                insert.addBatch();
                if (position % AT_ONCE == 0) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
        }
    }

    /** The record of that source, if it has it. */
    public Optional<HsdsRecord> find(String source, String file, String id) {
        return query(
                        "select content from hsds_record where source = ? and file = ? and id = ?",
                        select -> {
                            select.setString(1, source);
                            select.setString(2, file);
                            select.setString(3, id);
                        },
                        rows -> new HsdsRecord(file, id, json.readValue(rows.getString(1), VALUES)))
                .stream()
                .findFirst();
    }

    private interface Parameters {
        void set(PreparedStatement select) throws SQLException;
    }

    private interface Reading<T> {
        T of(ResultSet row) throws SQLException, JsonProcessingException;
    }

    private <T> List<T> query(String sql, Parameters parameters, Reading<T> reading) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            parameters.set(select);
            List<T> found = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    found.add(reading.of(rows));
                }
            }
            return found;
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("The imported records could not be read.", e);
        }
    }
}

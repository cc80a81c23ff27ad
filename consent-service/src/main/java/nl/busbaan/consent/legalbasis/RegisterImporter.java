package nl.busbaan.consent.legalbasis;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import javax.sql.DataSource;
import nl.busbaan.consent.kind.CodeLists;
import nl.busbaan.consent.kind.Reference;
import org.jspecify.annotations.Nullable;

/** Loads the reviewed entries at start: a new entry, or a newer version of one. Switches of organisations stay as they are. */
@Singleton
class RegisterImporter {
    private static final String UPSERT = """
            insert into register_entry (id, version, from_tasks, to_tasks, to_categories, to_roles, scope, purposes, kinds, basis,
                article, explanation, source, proposed_by, proposed_on, approved_by, approved_on, active, example)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (id) do update set (version, from_tasks, to_tasks, to_categories, to_roles, scope, purposes, kinds, basis,
                article, explanation, source, proposed_by, proposed_on, approved_by, approved_on, active, example)
                = (excluded.version, excluded.from_tasks, excluded.to_tasks, excluded.to_categories, excluded.to_roles,
                excluded.scope, excluded.purposes, excluded.kinds, excluded.basis, excluded.article, excluded.explanation,
                excluded.source, excluded.proposed_by, excluded.proposed_on, excluded.approved_by, excluded.approved_on,
                excluded.active, excluded.example)
            where register_entry.version < excluded.version
            """;

    private final DataSource database;
    private final CodeLists lists;

    RegisterImporter(DataSource database, CodeLists lists) {
        this.database = database;
        this.lists = lists;
    }

    @Transactional
    void load(@Observes StartupEvent event) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement upsert = connection.prepareStatement(UPSERT)) {
            for (NamedCsvRecord row : Reference.rows("register.csv")) {
                check(row);
                bind(connection, upsert, row);
                upsert.executeUpdate();
            }
        }
    }

    private void check(NamedCsvRecord row) {
        Reference.list(row, "purposes").stream().filter(p -> !p.equals("*")).forEach(lists::knownPurpose);
        Reference.list(row, "kinds").stream().filter(k -> !k.startsWith("*")).forEach(lists::knownKind);
        if (!row.getField("organisation").equals("*")) {
            throw new IllegalStateException(
                    "The register entry %s ships for one organisation; shipped entries hold for any (*)."
                            .formatted(row.getField("id")));
        }
    }

    private static void bind(Connection connection, PreparedStatement upsert, NamedCsvRecord row) throws SQLException {
        upsert.setString(1, row.getField("id"));
        upsert.setInt(2, Integer.parseInt(row.getField("version")));
        array(connection, upsert, 3, row, "fromTasks");
        array(connection, upsert, 4, row, "toTasks");
        array(connection, upsert, 5, row, "toRoleCategories");
        array(connection, upsert, 6, row, "toRoles");
        upsert.setString(7, Scope.valueOf(row.getField("scope")).name());
        array(connection, upsert, 8, row, "purposes");
        array(connection, upsert, 9, row, "kinds");
        upsert.setString(10, Basis.valueOf(row.getField("basis")).name());
        upsert.setString(11, row.getField("article"));
        upsert.setString(12, row.getField("explanation"));
        upsert.setString(13, row.getField("source"));
        upsert.setString(14, row.getField("proposedBy"));
        upsert.setObject(15, LocalDate.parse(row.getField("proposedOn")));
        upsert.setString(16, orNull(row.getField("approvedBy")));
        String approvedOn = orNull(row.getField("approvedOn"));
        upsert.setObject(17, approvedOn == null ? null : LocalDate.parse(approvedOn));
        upsert.setBoolean(18, Boolean.parseBoolean(row.getField("active")));
        upsert.setBoolean(19, Boolean.parseBoolean(row.getField("example")));
    }

    private static void array(
            Connection connection, PreparedStatement upsert, int index, NamedCsvRecord row, String column)
            throws SQLException {
        upsert.setArray(
                index,
                connection.createArrayOf("text", Reference.list(row, column).toArray()));
    }

    private static @Nullable String orNull(String cell) {
        return cell.isEmpty() ? null : cell;
    }
}

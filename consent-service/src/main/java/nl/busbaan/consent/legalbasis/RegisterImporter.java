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
import java.util.List;
import javax.sql.DataSource;
import nl.busbaan.consent.kind.CodeLists;
import nl.busbaan.consent.kind.Reference;

/** Loads the reviewed entries at start: those versions that aren't there yet. What organisations decided stays as it is. */
@Singleton
class RegisterImporter {
    private static final String INSERT = """
            insert into register_entry (id, version, terms, valid_from, proposed_by, proposed_on, active, example)
            values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing
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
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            for (NamedCsvRecord row : Reference.rows("register.csv")) {
                check(row);
                Terms terms = terms(row);
                insert.setString(1, row.getField("id"));
                insert.setInt(2, Integer.parseInt(row.getField("version")));
                insert.setString(3, new TermsColumn().convertToDatabaseColumn(terms));
                insert.setObject(4, terms.validFrom());
                insert.setString(5, row.getField("proposedBy"));
                insert.setObject(6, LocalDate.parse(row.getField("proposedOn")));
                insert.setBoolean(7, Boolean.parseBoolean(row.getField("active")));
                insert.setBoolean(8, Boolean.parseBoolean(row.getField("example")));
                insert.executeUpdate();
            }
        }
    }

    private void check(NamedCsvRecord row) {
        Reference.list(row, "purposes").stream().filter(p -> !p.equals("*")).forEach(lists::knownPurpose);
        Reference.list(row, "kinds").stream().filter(k -> !k.startsWith("*")).forEach(lists::knownKind);
        if (!row.getField("organisation").equals("*")
                || !row.getField("approvedBy").isEmpty()) {
            throw new IllegalStateException(
                    "The register entry %s ships for one organisation or as approved; only an organisation itself approves."
                            .formatted(row.getField("id")));
        }
    }

    private static Terms terms(NamedCsvRecord row) {
        return new Terms(
                list(row, "fromTasks"),
                list(row, "toTasks"),
                list(row, "toRoleCategories"),
                list(row, "toRoles"),
                Scope.valueOf(row.getField("scope")),
                list(row, "purposes"),
                list(row, "kinds"),
                Basis.valueOf(row.getField("basis")),
                row.getField("article"),
                row.getField("explanation"),
                row.getField("source"),
                Reference.list(row, "retention").stream()
                        .map(RegisterImporter::retention)
                        .toList(),
                LocalDate.parse(row.getField("proposedOn")),
                null);
    }

    /** {@code kind:months:law}. */
    private static Retention retention(String cell) {
        String[] parts = cell.split(":", 3);
        return new Retention(parts[0], Integer.parseInt(parts[1]), parts[2]);
    }

    private static List<String> list(NamedCsvRecord row, String column) {
        return List.copyOf(Reference.list(row, column));
    }
}

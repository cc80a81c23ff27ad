package nl.busbaan.directory.quality;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.busbaan.directory.entry.EntryKind;
import nl.busbaan.directory.entry.Kept;
import nl.busbaan.directory.entry.Maintenance;
import nl.busbaan.directory.entry.Maintenances;
import nl.busbaan.directory.entry.Sql;
import nl.busbaan.directory.wording.Wording;
import nl.busbaan.directory.wording.Wordings;
import nl.busbaan.platform.problem.ProblemException;
import nl.busbaan.platform.web.Cursor;
import nl.busbaan.platform.web.Page;
import nl.busbaan.platform.web.Version;
import org.jspecify.annotations.Nullable;

/** Facts that both people and a file changed (verschillen), until the administrator chose. */
@ApplicationScoped
class ImportConflicts {
    private static final String SELECT = """
            select c.id, c.entry_id, c.kind, c.field, c.said, c.stands, c.found_at, d.title, r.source
            from open_import_conflict c
            join directory_entry d on d.id = c.entry_id
            left join import_run r on r.id = c.run_id
            where\s""";

    private final Maintenances maintenances;
    private final Wordings wordings;
    private final Validator validator;
    private final Sql sql;
    private final ObjectMapper json;

    ImportConflicts(Maintenances maintenances, Wordings wordings, Validator validator, Sql sql, ObjectMapper json) {
        this.maintenances = maintenances;
        this.wordings = wordings;
        this.validator = validator;
        this.sql = sql;
        this.json = json;
    }

    /** What the administrator chooses. */
    enum Choice {
        /** What stands here. */
        KEEP,
        /** What the file says. */
        TAKE_FILE
    }

    private record Open(
            UUID id,
            UUID entry,
            EntryKind kind,
            String field,
            String said,
            @Nullable String stands,
            String title,
            @Nullable String source,
            Instant foundAt) {
        static Open read(ResultSet row) throws SQLException {
            return new Open(
                    row.getObject("id", UUID.class),
                    row.getObject("entry_id", UUID.class),
                    EntryKind.valueOf(row.getString("kind")),
                    row.getString("field"),
                    row.getString("said"),
                    row.getString("stands"),
                    row.getString("title"),
                    row.getString("source"),
                    Objects.requireNonNull(Sql.instant(row, "found_at")));
        }
    }

    /** By id, which is the order in which they were met first. */
    @Transactional
    Page<ImportConflictView> open(@Nullable Cursor after, int limit) {
        UUID from = after == null ? new UUID(0, 0) : Cursors.id(after);
        List<Open> found = sql.list(SELECT + "c.id > ? order by c.id limit ?", Open::read, from, limit + 1);
        List<JsonNode> values = new ArrayList<>();
        found.forEach(one -> {
            values.add(alone(one.field, one.stands));
            values.add(alone(one.field, one.said));
        });
        Wording wording = wordings.of(values, true);
        Page<Open> page = Page.cut(found, limit, one -> Cursor.of(one.id));
        return page.map(one -> view(one, wording));
    }

    private ImportConflictView view(Open one, Wording wording) {
        Optional<Wording.FieldChange> words =
                wording.differences(alone(one.field, one.stands), alone(one.field, one.said)).stream()
                        .findFirst();
        long version =
                maintenances.of(one.kind).look(one.entry).map(Kept::version).orElse(0L);
        return new ImportConflictView(
                one.id,
                one.entry,
                one.kind,
                one.kind.label(),
                one.title,
                version,
                one.field,
                words.map(Wording.FieldChange::label).orElse(one.field),
                words.map(Wording.FieldChange::before).orElse(null),
                words.map(Wording.FieldChange::after).orElse(null),
                one.source,
                one.foundAt);
    }

    /**
     * Chooses, and the conflict is over. What the file says comes in as any change of the administrator does.
     *
     * @throws ProblemException 404 when there is nothing to choose any more, 428, 412, or 409 when it can't be as the file says
     */
    @Transactional
    void decide(UUID id, @Nullable String ifMatch, Choice choice) {
        Open one = sql.first(SELECT + "c.id = ?", Open::read, id).orElseThrow(ProblemException::notFound);
        Maintenance<?, ?, ?> maintenance = maintenances.of(one.kind);
        Kept entry = maintenance.look(one.entry).orElseThrow(ProblemException::notFound);
        Version.require(ifMatch, entry.version());
        if (choice == Choice.TAKE_FILE) {
            maintenance.take(one.entry, ifMatch, withValue(entry.details(), one));
        }
        sql.change("delete from import_conflict where id = ?", id);
    }

    private Object withValue(Object details, Open one) {
        ObjectNode tree = json.valueToTree(details);
        tree.set(one.field, wordings.tree(one.said));
        Object taken = json.convertValue(tree, details.getClass());
        validator.validate(taken).stream().findFirst().ifPresent(violation -> {
            throw ProblemException.wrongState("Zo kan het niet worden. " + violation.getMessage());
        });
        return taken;
    }

    private JsonNode alone(String field, @Nullable String value) {
        ObjectNode tree = json.createObjectNode();
        if (value != null) {
            tree.set(field, wordings.tree(value));
        }
        return tree;
    }

    /** Forgets what an edit or a later import made the same, and what left the map. */
    @Transactional
    void forgetSettled() {
        sql.change("""
                delete from import_conflict c where not exists (select 1 from open_import_conflict o where o.id = c.id)
                """);
    }
}

package nl.busbaan.directory.entry;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** What was written down of each change. */
@ApplicationScoped
public class RecordedChanges {
    private static final String SELECT = """
            select id, kind, entry_id, moment, account_id, origin, active_before, active_after, before, after,
                before_blanked, after_blanked
            from entry_change where\s""";

    private final Sql sql;

    RecordedChanges(Sql sql) {
        this.sql = sql;
    }

    /** Newest first; one more than {@code limit}, so that the caller sees whether there is a next page. */
    public List<RecordedChange> page(UUID entry, long before, int limit) {
        return sql.list(
                SELECT + "entry_id = ? and id < ? order by id desc limit ?",
                RecordedChanges::read,
                entry,
                before,
                limit + 1);
    }

    public Optional<RecordedChange> of(UUID entry, long id) {
        return sql.first(SELECT + "entry_id = ? and id = ?", RecordedChanges::read, entry, id);
    }

    /** What an import changed, newest first. */
    public List<RecordedChange> ofImport(UUID run, long before, int limit) {
        return sql.list(
                SELECT + "run_id = ? and origin = ? and id < ? order by id desc limit ?",
                RecordedChanges::read,
                run,
                Origin.IMPORT,
                before,
                limit);
    }

    private static RecordedChange read(ResultSet row) throws SQLException {
        return new RecordedChange(
                row.getLong("id"),
                EntryKind.valueOf(row.getString("kind")),
                row.getObject("entry_id", UUID.class),
                Objects.requireNonNull(Sql.instant(row, "moment")),
                row.getString("account_id"),
                Origin.valueOf(row.getString("origin")),
                row.getBoolean("active_before"),
                row.getBoolean("active_after"),
                row.getString("before"),
                row.getString("after"),
                row.getBoolean("before_blanked"),
                row.getBoolean("after_blanked"));
    }
}

package nl.busbaan.directory.quality;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.busbaan.directory.entry.EntryKind;
import nl.busbaan.directory.entry.Origin;
import nl.busbaan.directory.entry.RecordedChange;

/** What was written down of each change. */
@ApplicationScoped
class RecordedChanges {
    private static final String SELECT = """
            select id, kind, entry_id, moment, account_id, origin, active_before, active_after, before, after
            from entry_change where entry_id = ? and\s""";

    private final Sql sql;

    RecordedChanges(Sql sql) {
        this.sql = sql;
    }

    /** Newest first; one more than {@code limit}, so that the caller sees whether there is a next page. */
    List<RecordedChange> page(UUID entry, long before, int limit) {
        return sql.list(SELECT + "id < ? order by id desc limit ?", RecordedChanges::read, entry, before, limit + 1);
    }

    Optional<RecordedChange> of(UUID entry, long id) {
        return sql.first(SELECT + "id = ?", RecordedChanges::read, entry, id);
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
                row.getString("after"));
    }
}

package nl.busbaan.directory.quality;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.busbaan.directory.entry.EntryKind;
import nl.busbaan.directory.entry.Sql;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A report.
 *
 * @param entryId with kind and title: absent when it is about something that isn't on the map
 * @param times how many said so
 * @param remarks in their words, the newest first, without who they are
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Report")
record ReportView(
        UUID id,
        long version,
        @Nullable UUID entryId,
        @Nullable EntryKind kind,
        @Nullable String title,
        Reason reason,
        String reasonName,
        ReportState state,
        String stateName,
        long times,
        Instant firstAt,
        List<String> remarks,
        @Nullable String answer) {

    static ReportView read(ResultSet row) throws SQLException {
        Reason reason = Reason.valueOf(row.getString("reason"));
        ReportState state = ReportState.valueOf(row.getString("state"));
        String kind = row.getString("kind");
        return new ReportView(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                row.getObject("entry_id", UUID.class),
                kind == null ? null : EntryKind.valueOf(kind),
                row.getString("title"),
                reason,
                reason.label(),
                state,
                state.label(),
                row.getLong("times"),
                Objects.requireNonNull(Sql.instant(row, "first_at")),
                List.of((String[]) row.getArray("remarks").getArray()),
                row.getString("answer"));
    }

    /** Others may have said the same in words that aren't for everyone. */
    ReportView withoutRemarks() {
        return new ReportView(
                id,
                version,
                entryId,
                kind,
                title,
                reason,
                reasonName,
                state,
                stateName,
                times,
                firstAt,
                List.of(),
                answer);
    }
}

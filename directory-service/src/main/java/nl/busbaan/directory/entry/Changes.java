package nl.busbaan.directory.entry;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Writes down who changed what (geschiedenis), in the transaction of the change: there is no change without its row. */
@ApplicationScoped
public class Changes {
    private static final String INSERT = """
            insert into entry_change (kind, entry_id, version, moment, account_id, origin, run_id,
                active_before, active_after, before, after)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb)
            """;

    private static final int BATCH = 1_000;

    private final DataSource database;
    private final ObjectMapper json;
    private final Authorship authorship;
    private final Clock clock;

    Changes(DataSource database, ObjectMapper json, Authorship authorship, Clock clock) {
        this.database = database;
        this.json = json;
        this.authorship = authorship;
        this.clock = clock;
    }

    public void record(Change change) {
        record(List.of(change));
    }

    public void record(Collection<Change> changes) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            OffsetDateTime moment = clock.instant().atOffset(ZoneOffset.UTC);
            int waiting = 0;
            for (Change change : changes) {
                insert.setString(1, change.kind().name());
                insert.setObject(2, change.entry());
                insert.setLong(3, change.version());
                insert.setObject(4, moment);
                insert.setString(5, authorship.account().orElse(null));
                insert.setString(6, authorship.origin().name());
                insert.setObject(7, authorship.run().orElse(null));
                insert.setBoolean(8, change.activeBefore());
                insert.setBoolean(9, change.activeAfter());
                insert.setString(10, text(change.before()));
                insert.setString(11, text(change.after()));
                insert.addBatch();
                if (++waiting % BATCH == 0) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException(
                    "The history of %d entries could not be written.".formatted(changes.size()), e);
        }
    }

    /** Reads details that were written down. */
    <D> D details(String text, Class<D> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Details that were written down can't be read as %s.".formatted(type), e);
        }
    }

    /** The same details with another day of confirmation. All kinds have that day, so that none needs a copy of its own. */
    <D> D confirmed(D details, Class<D> type, LocalDate day) {
        ObjectNode tree = json.valueToTree(details);
        tree.put("lastConfirmed", day.toString());
        return json.convertValue(tree, type);
    }

    private @Nullable String text(@Nullable Object details) {
        try {
            return details == null ? null : json.writeValueAsString(details);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Details of %s can't be written down.".formatted(details.getClass()), e);
        }
    }
}

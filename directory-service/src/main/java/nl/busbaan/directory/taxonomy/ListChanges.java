package nl.busbaan.directory.taxonomy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.busbaan.directory.entry.Authorship;
import nl.busbaan.directory.entry.Origin;
import nl.busbaan.directory.entry.Sql;
import org.jspecify.annotations.Nullable;

/** Writes down who changed what of the lists, in the transaction of the change, and knows what came before. */
@ApplicationScoped
public class ListChanges {
    /** Any number no other advisory lock in this database uses. */
    private static final long LOCK = 0x0B05_1157L;

    /** By an import that wasn't taken back. */
    private static final String BY_IMPORT =
            "c.origin = 'IMPORT' and not exists (select 1 from import_run r where r.id = c.run_id and r.undone_at is not null)";

    private static final String PAST = """
            with latest as (
                select distinct on (c.item) c.item, c.after is null and c.origin <> 'IMPORT' and c.run_id is null as removed_here
                from code_list_change c where c.list = ? order by c.item, c.id desc),
            imported as (
                select distinct on (c.item) c.item, coalesce(c.said, c.after) as said
                from code_list_change c where c.list = ? and c.after is not null and %s order by c.item, c.id desc),
            first as (
                select distinct on (c.item) c.item, c.before
                from code_list_change c where c.list = ? order by c.item, c.id)
            select latest.item, latest.removed_here, coalesce(imported.said, first.before) as said
            from latest join first using (item) left join imported using (item)
            """.formatted(BY_IMPORT);

    private static final String LATEST = """
            select distinct on (c.item) c.item, c.moment, c.origin, c.account_id = ? as own,
                p.given_name || ' ' || p.family_name as name, c.account_id is not null as by_someone
            from code_list_change c left join professional p on p.account_id = c.account_id
            where c.list = ? and (cast(? as text) is null or c.item = ?) order by c.item, c.id desc
            """;

    private final Sql sql;
    private final ObjectMapper json;
    private final Authorship authorship;
    private final Event<ListsChanged> changed;
    private final Clock clock;

    ListChanges(Sql sql, ObjectMapper json, Authorship authorship, Event<ListsChanged> changed, Clock clock) {
        this.sql = sql;
        this.json = json;
        this.authorship = authorship;
        this.changed = changed;
        this.clock = clock;
    }

    /** One transaction changes the lists at a time: until this one ends. */
    public void lock() {
        sql.first("select 1 from pg_advisory_xact_lock(?)", row -> true, LOCK);
    }

    public void record(Collection<ListChange> changes) {
        Instant moment = clock.instant();
        for (ListChange change : changes) {
            sql.change(
                    """
                    insert into code_list_change (list, item, moment, account_id, origin, run_id, before, after, said)
                    values (?, ?, ?, ?, ?, ?, cast(? as jsonb), cast(? as jsonb), cast(? as jsonb))
                    """,
                    change.list(),
                    change.key(),
                    moment,
                    authorship.account().orElse(null),
                    authorship.origin(),
                    authorship.run().orElse(null),
                    text(change.before()),
                    text(change.after()),
                    text(change.said()));
        }
        if (!changes.isEmpty()) {
            changed.fire(new ListsChanged());
        }
    }

    /**
     * Where an item came from.
     *
     * @param removedHere somebody removed it here
     * @param said what the last import said of it; null when no import ever did
     */
    public record Past(boolean removedHere, @Nullable JsonNode said) {}

    /** Of the items that changed since changes are kept. */
    public Map<String, Past> past(ListName list) {
        return sql
                .list(
                        PAST,
                        row -> Map.entry(
                                row.getString("item"),
                                new Past(row.getBoolean("removed_here"), read(row.getString("said")))),
                        list,
                        list,
                        list)
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** What an import changed, newest first. */
    public List<ListChange> ofImport(UUID run) {
        return sql.list(
                "select list, item, before, after, said from code_list_change where run_id = ? and origin = ? order by id desc",
                row -> new ListChange(
                        ListName.valueOf(row.getString("list")),
                        row.getString("item"),
                        read(row.getString("before")),
                        read(row.getString("after")),
                        read(row.getString("said"))),
                run,
                Origin.IMPORT);
    }

    /**
     * The last change of an item.
     *
     * @param who absent when a system did it
     */
    record Latest(Instant at, Origin origin, @Nullable String who) {
        private static Map.Entry<String, Latest> read(ResultSet row) throws SQLException {
            String name = row.getString("name");
            String who = row.getBoolean("own") ? "Jij" : name == null ? "Een beheerder" : name;
            return Map.entry(
                    row.getString("item"),
                    new Latest(
                            Objects.requireNonNull(Sql.instant(row, "moment")),
                            Origin.valueOf(row.getString("origin")),
                            row.getBoolean("by_someone") ? who : null));
        }
    }

    /** Of each item, by its key. What came in before changes were kept isn't there. */
    Map<String, Latest> latest(ListName list) {
        return latest(list, null);
    }

    /** @param key of one item; all when null */
    Map<String, Latest> latest(ListName list, @Nullable String key) {
        return sql.list(LATEST, Latest::read, authorship.account().orElse(null), list, key, key).stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Changes whenever a list does. */
    public String stamp() {
        return sql.first(
                        "select count(*) || ':' || coalesce(max(id), 0) from code_list_change", row -> row.getString(1))
                .orElseThrow();
    }

    private @Nullable String text(@Nullable Object details) {
        try {
            return details == null ? null : json.writeValueAsString(details);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("%s can't be written down.".formatted(details.getClass()), e);
        }
    }

    private @Nullable JsonNode read(@Nullable String text) {
        try {
            return text == null ? null : json.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A change that was written down can't be read.", e);
        }
    }
}

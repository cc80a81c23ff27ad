package nl.busbaan.directory.quality;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.busbaan.directory.entry.EntryKind;
import nl.busbaan.directory.entry.Kept;
import nl.busbaan.directory.entry.Sql;
import nl.busbaan.directory.entry.Staleness;
import nl.busbaan.directory.wording.Wording;
import nl.busbaan.directory.wording.Wordings;
import nl.busbaan.platform.web.Cursor;
import nl.busbaan.platform.web.Page;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The work of an administrator with two hours a week: ten entries that matter most, and how much waits besides. */
@ApplicationScoped
class Worklist {
    static final int TEN = 10;

    private static final int REFUSAL_WAITS_DAYS = 30;
    /** Older interest says little about what is looked for now. */
    private static final int WEEKS_COUNTED = 12;

    /** Much looked at, long not confirmed and reported weigh together; none of them makes up for the other. */
    private static final String TOP = """
            select e.id, d.title from kept_entry e
            join unnest(cast(? as text[]), cast(cast(? as text[]) as date[])) as rhythm (kind, fresh_since)
                on rhythm.kind = e.kind
            join directory_entry d on d.id = e.id
            left join (select entry_id, sum(views) as times from entry_view where week >= ? group by entry_id) viewed
                on viewed.entry_id = e.id
            left join (select entry_id, count(*) as times from entry_report where state in ('OPEN', 'IN_REVIEW')
                group by entry_id) reported on reported.entry_id = e.id
            where e.active and (e.last_confirmed < rhythm.fresh_since or reported.times > 0)
                and not exists (select 1 from confirmation_request r
                    where r.entry_id = e.id and r.by_administrator and r.place <> 'ADMINISTRATOR')
            order by ln(2 + coalesce(viewed.times, 0)) * (1 + 2 * coalesce(reported.times, 0))
                * greatest(cast(? as date) - e.last_confirmed, 1) / (cast(? as date) - rhythm.fresh_since) desc, e.id
            limit ?
            """;

    private static final String SILENT = """
            from confirmation_request r join kept_entry e on e.id = r.entry_id
            where r.place = 'ADMINISTRATOR' and e.active and e.last_confirmed <= r.last_confirmed
            """;

    /** Longer ago than its kind allows, whoever watches over it. */
    private static final String STALE = """
            from kept_entry e join unnest(cast(? as text[]), cast(cast(? as text[]) as date[])) as rhythm (kind, fresh_since)
                on rhythm.kind = e.kind
            where e.active and e.last_confirmed < rhythm.fresh_since
            """;

    /** After a month nobody waits for the file any more. */
    private static final String REFUSED = "from import_refusal_waiting where moment > cast(? as date)";

    /** A professional watches over himself. */
    private static final String UNOWNED = """
            from kept_entry e where e.active and e.kind <> 'PROFESSIONAL' and not exists (select 1 from keepers_of(e.id))
            """;

    private final Maintainers maintainers;
    private final Wordings wordings;
    private final Cares cares;
    private final Staleness staleness;
    private final Sql sql;

    Worklist(Maintainers maintainers, Wordings wordings, Cares cares, Staleness staleness, Sql sql) {
        this.maintainers = maintainers;
        this.wordings = wordings;
        this.cares = cares;
        this.staleness = staleness;
        this.sql = sql;
    }

    /** @param facts the entry as others see it */
    @Schema(name = "WorklistItem")
    record Item(CareView care, String kindName, List<Wording.Fact> facts) {}

    /**
     * How much waits.
     *
     * @param silent entries that nobody confirmed, up to the end of the chain
     * @param unowned entries that nobody but the administrator watches over
     * @param conflicts facts on which an import and people here don't agree
     * @param refusedImports kaarten of which the last file was refused
     * @param stale entries that were confirmed too long ago
     */
    @Schema(name = "WorklistCounts")
    record Counts(long reports, long silent, long unowned, long conflicts, long refusedImports, long stale) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "WorklistEntry")
    record Row(
            UUID id,
            EntryKind kind,
            String kindName,
            String title,
            LocalDate lastConfirmed,
            @Nullable String organisation) {
        static Row read(ResultSet row) throws SQLException {
            EntryKind kind = EntryKind.valueOf(row.getString("kind"));
            return new Row(
                    row.getObject("id", UUID.class),
                    kind,
                    kind.label(),
                    row.getString("title"),
                    row.getObject("last_confirmed", LocalDate.class),
                    row.getString("organisation"));
        }
    }

    @Transactional
    List<Item> top() {
        LocalDate today = staleness.today();
        Object[] rhythm = rhythm();
        List<UUID> ids = sql.list(
                TOP,
                row -> row.getObject("id", UUID.class),
                rhythm[0],
                rhythm[1],
                today.minusWeeks(WEEKS_COUNTED),
                today,
                today,
                TEN);
        Map<UUID, Kept> entries = ids.stream()
                .flatMap(id -> maintainers.active(id).stream())
                .collect(Collectors.toMap(Kept::id, Function.identity()));
        Wording wording =
                wordings.of(entries.values().stream().map(wordings::tree).toList(), true);
        return ids.stream()
                .filter(entries::containsKey)
                .map(id -> item(id, wordings.tree(Objects.requireNonNull(entries.get(id))), wording))
                .toList();
    }

    private Item item(UUID id, JsonNode details, Wording wording) {
        CareView care = cares.of(id);
        return new Item(care, care.kind().label(), wording.facts(details));
    }

    Counts counts() {
        return new Counts(
                count("from entry_report where state in ('OPEN', 'IN_REVIEW')"),
                count(SILENT),
                count(UNOWNED),
                count("from open_import_conflict"),
                count(REFUSED, staleness.today().minusDays(REFUSAL_WAITS_DAYS)),
                count(STALE, rhythm()));
    }

    private long count(String from, Object... parameters) {
        return sql.first("select count(*) " + from, row -> row.getLong(1), parameters)
                .orElse(0L);
    }

    /** Of each kind since when it must have been confirmed. */
    private Object[] rhythm() {
        List<EntryKind> kinds = Arrays.asList(EntryKind.values());
        return new Object[] {
            kinds.stream().map(EntryKind::name).toList(),
            kinds.stream().map(kind -> staleness.freshSince(kind).toString()).toList()
        };
    }

    /** Longest ago first. */
    Page<Row> stale(@Nullable Cursor after, int limit) {
        Cursors.Day from = after == null ? Cursors.Day.FIRST : Cursors.Day.of(after);
        Object[] rhythm = rhythm();
        List<Row> rows =
                sql.list("""
                select e.id, e.kind, e.last_confirmed, d.title, d.document ->> 'organisationName' as organisation
                from (select e.id, e.kind, e.last_confirmed %s and (e.last_confirmed, e.id) > (?, ?)
                    order by e.last_confirmed, e.id limit ?) e
                join directory_entry d on d.id = e.id order by e.last_confirmed, e.id
                """.formatted(STALE), Row::read, rhythm[0], rhythm[1], from.day(), from.id(), limit + 1);
        return Page.cut(rows, limit, row -> Cursor.of(row.lastConfirmed, row.id));
    }

    Page<Row> silent(@Nullable Cursor after, int limit) {
        return page(SILENT, after, limit);
    }

    Page<Row> unowned(@Nullable Cursor after, int limit) {
        return page(UNOWNED, after, limit);
    }

    /** By id, which is about the order in which they came. */
    private Page<Row> page(String from, @Nullable Cursor after, int limit) {
        List<Row> rows =
                sql.list("""
                select e.id, e.kind, e.last_confirmed, d.title, d.document ->> 'organisationName' as organisation
                from (select e.id, e.kind, e.last_confirmed %s and e.id > ? order by e.id limit ?) e
                join directory_entry d on d.id = e.id order by e.id
                """.formatted(from), Row::read, after == null ? new UUID(0, 0) : Cursors.id(after), limit + 1);
        return Page.cut(rows, limit, row -> Cursor.of(row.id));
    }
}

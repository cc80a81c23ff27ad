package nl.busbaan.directory.quality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.UUID;
import nl.busbaan.directory.entry.EntryKind;
import nl.busbaan.directory.entry.Retention;
import nl.busbaan.directory.entry.Sql;
import nl.busbaan.platform.time.WorkingHours;
import org.jspecify.annotations.Nullable;

/**
 * Wipes from the history what was someone's, once nobody needs it (bewaartermijn). A version is old from when the next replaced it. What
 * the last import said of an entry on the map stays, because the next one is held against it.
 */
@ApplicationScoped
class Blanking {
    private static final int BATCH = 500;

    private static final String OLD_BEFORE = """
            update entry_change set before_blanked = true,
                before = case when cast(? as text[]) is null then '{}' else before - cast(? as text[]) end
            where id in (select id from entry_change
                where kind = ? and before is not null and not before_blanked and moment < ? order by moment limit ?)
            """;

    private static final String OLD_AFTER = """
            update entry_change set after_blanked = true,
                after = case when cast(? as text[]) is null then '{}' else after - cast(? as text[]) end
            where id in (select c.id from entry_change c
                where c.kind = ? and not c.after_blanked and c.moment < ?
                    and exists (select 1 from entry_change n where n.entry_id = c.entry_id and n.id > c.id and n.moment < ?)
                    and c.id is distinct from
                        (select s.id from import_statement s where s.entry_id = c.entry_id order by s.id desc limit 1)
                order by c.moment limit ?)
            """;

    private static final String OLD_SAID = """
            delete from import_said where id in (select o.id from import_said o
                where o.kind = ? and o.moment < ?
                    and exists (select 1 from import_statement s where s.entry_id = o.entry_id and s.id > o.id)
                limit ?)
            """;

    private static final String LEFT = """
            select p.id from professional p
            where not p.active
                and exists (select 1 from entry_change c where c.entry_id = p.id and not c.after_blanked)
                and not exists (select 1 from entry_change c where c.entry_id = p.id and c.moment >= ?)
            limit ?
            """;

    private final Retention retention;
    private final Sql sql;
    private final Clock clock;

    Blanking(Retention retention, Sql sql, Clock clock) {
        this.retention = retention;
        this.sql = sql;
        this.clock = clock;
    }

    /** @return how many rows it touched: less than all when there are many */
    @Transactional
    int old(EntryKind kind) {
        Period term = term(kind);
        if (term == null) {
            return 0;
        }
        List<String> personal = personal(kind);
        Instant since = since(term);
        return sql.change(OLD_BEFORE, personal, personal, kind, since, BATCH)
                + sql.change(OLD_AFTER, personal, personal, kind, since, since, BATCH)
                + sql.change(OLD_SAID, kind, since, BATCH);
    }

    /** Of people who left the map everything goes. @return how many people */
    @Transactional
    int left() {
        List<UUID> left = sql.list(LEFT, row -> row.getObject(1, UUID.class), since(retention.left()), BATCH);
        sql.change("""
                update entry_change set before_blanked = before is not null, after_blanked = true, after = '{}',
                    before = case when before is not null then cast('{}' as jsonb) end
                where entry_id = any (?)
                """, left);
        sql.change("delete from import_said where entry_id = any (?)", left);
        sql.change("delete from import_conflict where entry_id = any (?)", left);
        return left.size();
    }

    /** Why a file was refused may name someone; what an import did to others' records is for taking it back. */
    @Transactional
    void imports() {
        Instant since = since(retention.imports());
        sql.change("delete from import_run where refused is not null and moment < ?", since);
        sql.change(
                "delete from hsds_record_change where run_id in (select id from import_run where moment < ?)", since);
        sql.change("delete from hsds_run where run_id in (select id from import_run where moment < ?)", since);
    }

    private Instant since(Period term) {
        return clock.instant().atZone(WorkingHours.ZONE).minus(term).toInstant();
    }

    /** Absent for what is offered: that is about nobody. */
    private @Nullable Period term(EntryKind kind) {
        return switch (kind) {
            case PROFESSIONAL -> retention.professional();
            case TEAM -> retention.team();
            case ORGANISATION -> retention.organisation();
            case INITIATIVE -> retention.initiative();
            case SCHEME, SERVICE -> null;
        };
    }

    /** The fields that may be someone's; null when all are. */
    private static @Nullable List<String> personal(EntryKind kind) {
        return switch (kind) {
            case PROFESSIONAL -> null;
            case INITIATIVE -> List.of("contactName", "phone");
            case TEAM, ORGANISATION -> List.of("phone", "email");
            case SCHEME, SERVICE -> List.of();
        };
    }
}

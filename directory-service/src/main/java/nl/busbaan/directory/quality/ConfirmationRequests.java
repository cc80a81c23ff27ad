package nl.busbaan.directory.quality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.busbaan.directory.entry.EntryKind;
import nl.busbaan.directory.entry.Rhythm;
import nl.busbaan.directory.entry.Sql;
import nl.busbaan.directory.entry.Staleness;
import nl.busbaan.directory.quality.Keepers.Keeper;
import nl.busbaan.directory.quality.Keepers.Place;
import org.jspecify.annotations.Nullable;

/**
 * The question "Klopt dit nog?" on its way: to the owner, who is reminded once; then up the chain, each reminded once; to the
 * administrator in the end. An open request has a next moment until it is with him.
 */
@ApplicationScoped
class ConfirmationRequests {
    private static final int BATCH = 500;

    private final Sql sql;
    private final Keepers keepers;
    private final Staleness staleness;
    private final Rhythm rhythm;
    private final Clock clock;

    ConfirmationRequests(Sql sql, Keepers keepers, Staleness staleness, Rhythm rhythm, Clock clock) {
        this.sql = sql;
        this.keepers = keepers;
        this.staleness = staleness;
        this.rhythm = rhythm;
        this.clock = clock;
    }

    /** Asks for entries whose confirmation is due. @return how many: less than all when there are many */
    @Transactional
    int ask(EntryKind kind) {
        Instant now = clock.instant();
        return sql.change("""
                insert into confirmation_request (entry_id, last_confirmed, place, professional_id, asked_at, next_moment)
                select e.id, e.last_confirmed, coalesce(k.place, 'ADMINISTRATOR'), k.professional_id, ?,
                    case when k.place is not null then cast(? as timestamptz) end
                from kept_entry e
                left join lateral (
                    select place, professional_id from keepers_of(e.id) order by rank limit 1) k on true
                where e.kind = ? and e.active and e.last_confirmed <= ?
                    and not exists (select 1 from confirmation_request r where r.entry_id = e.id)
                order by e.last_confirmed limit ?
                on conflict (entry_id) do nothing
                """, now, now.plus(rhythm.remindAfter()), kind, staleness.askedUpTo(kind), BATCH);
    }

    /** What was confirmed on a later day, in whatever way, or left the map, needs no answer any more. */
    @Transactional
    void closeAnswered() {
        sql.change("""
                delete from confirmation_request r using kept_entry e
                where e.id = r.entry_id and (not e.active or e.last_confirmed > r.last_confirmed)
                """);
    }

    /** Reminds who was silent, or asks the next. @return how many moments had passed */
    @Transactional
    int passOn() {
        Instant now = clock.instant();
        List<Waiting> silent = sql.list("""
                select entry_id, place, reminded_at from confirmation_request
                where next_moment <= ? order by next_moment limit ? for update skip locked
                """, Waiting::read, now, BATCH);
        silent.forEach(one -> {
            if (one.remindedAt == null) {
                sql.change(
                        "update confirmation_request set reminded_at = ?, next_moment = ? where entry_id = ?",
                        now,
                        now.plus(rhythm.giveUpAfter()),
                        one.entry);
            } else {
                put(one.entry, next(one), now);
            }
        });
        return silent.size();
    }

    /**
     * Asks the owner now, whether the confirmation is due or not.
     *
     * @return false when nobody watches over the entry
     */
    boolean askOwner(UUID entry) {
        Optional<Keeper> owner = keepers.owner(entry);
        if (owner.isEmpty()) {
            return false;
        }
        Instant now = clock.instant();
        sql.change("""
                insert into confirmation_request (entry_id, last_confirmed, place, asked_at, by_administrator)
                select id, last_confirmed, 'ADMINISTRATOR', ?, true from kept_entry where id = ?
                on conflict (entry_id) do update set last_confirmed = excluded.last_confirmed, by_administrator = true
                """, now, entry);
        put(entry, owner, now);
        return true;
    }

    void close(UUID entry) {
        sql.change("delete from confirmation_request where entry_id = ?", entry);
    }

    /** Somebody new watches: he is asked from the beginning, also for what had ended up with the administrator. */
    void startAnew(UUID entry) {
        close(entry);
        sql.change("""
                delete from confirmation_request where place = 'ADMINISTRATOR'
                    and entry_id in (select id from kept_entry where organisation_id = ?)
                """, entry);
    }

    private Optional<Keeper> next(Waiting silent) {
        return keepers.chain(silent.entry).stream()
                .filter(keeper -> keeper.place().compareTo(silent.place) > 0)
                .findFirst();
    }

    private void put(UUID entry, Optional<Keeper> keeper, Instant now) {
        sql.change(
                """
                update confirmation_request set place = ?, professional_id = ?, asked_at = ?, reminded_at = null,
                    next_moment = ? where entry_id = ?
                """,
                keeper.map(Keeper::place).orElse(Place.ADMINISTRATOR),
                keeper.map(Keeper::professional).orElse(null),
                now,
                keeper.isPresent() ? now.plus(rhythm.remindAfter()) : null,
                entry);
    }

    private record Waiting(
            UUID entry, Place place, @Nullable Instant remindedAt) {
        static Waiting read(ResultSet row) throws SQLException {
            return new Waiting(
                    row.getObject("entry_id", UUID.class),
                    Place.valueOf(row.getString("place")),
                    Sql.instant(row, "reminded_at"));
        }
    }
}

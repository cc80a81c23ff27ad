package nl.busbaan.directory.quality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.busbaan.directory.entry.EntryKind;
import nl.busbaan.directory.entry.Kept;
import nl.busbaan.directory.entry.Sql;
import nl.busbaan.directory.entry.Staleness;
import nl.busbaan.directory.professional.Visibility;
import nl.busbaan.platform.identity.Caller;
import nl.busbaan.platform.identity.Roles;
import nl.busbaan.platform.problem.ProblemException;

/** Puts together how an entry is kept, as far as the caller may know. */
@ApplicationScoped
class Cares {
    private final Maintainers maintainers;
    private final Keepers keepers;
    private final Staleness staleness;
    private final Caller caller;
    private final Sql sql;

    Cares(Maintainers maintainers, Keepers keepers, Staleness staleness, Caller caller, Sql sql) {
        this.maintainers = maintainers;
        this.keepers = keepers;
        this.staleness = staleness;
        this.caller = caller;
        this.sql = sql;
    }

    /** @throws ProblemException 404 when there is no such entry, or the caller may not see its kind */
    @Transactional
    CareView of(UUID id) {
        Kept entry = maintainers
                .kind(id)
                .flatMap(kind -> maintainers.of(kind).look(id))
                .filter(kept -> kept.active() || caller.has(Roles.DIRECTORY_ADMIN))
                .filter(kept -> sees(kept.kind()))
                .orElseThrow(ProblemException::notFound);
        Shown shown = shown(id);
        List<Keepers.Keeper> chain = keepers.chain(id);
        return new CareView(
                id,
                entry.kind(),
                shown.title,
                entry.version(),
                entry.active(),
                shown.lastConfirmed,
                staleness.isStale(entry.kind(), shown.lastConfirmed),
                Visibility.seesProfessionals(caller) && !chain.isEmpty() ? owner(chain.getFirst()) : null,
                assigned(id),
                caller.has(Roles.DIRECTORY_ADMIN) || keepers.keptByCaller(id),
                reported(id));
    }

    private record Shown(String title, LocalDate lastConfirmed) {}

    private Shown shown(UUID id) {
        return sql.first("""
                        select d.title, e.last_confirmed from kept_entry e join directory_entry d on d.id = e.id
                        where e.id = ?
                        """, row -> new Shown(row.getString(1), row.getObject(2, LocalDate.class)), id)
                .orElseThrow(ProblemException::notFound);
    }

    /** @return the entry, when it is on the map and the caller may see it */
    UUID seen(UUID entry) {
        return maintainers
                .active(entry)
                .filter(kept -> sees(kept.kind()))
                .map(Kept::id)
                .orElseThrow(ProblemException::notFound);
    }

    private boolean sees(EntryKind kind) {
        return kind != EntryKind.PROFESSIONAL || Visibility.seesProfessionals(caller);
    }

    private static CareView.Owner owner(Keepers.Keeper keeper) {
        return new CareView.Owner(keeper.professional(), keeper.name(), keeper.place());
    }

    private boolean assigned(UUID entry) {
        return sql.first("select 1 from entry_owner where entry_id = ?", row -> true, entry)
                        .isPresent()
                || keepers.keepsItself(entry);
    }

    private List<CareView.Reported> reported(UUID entry) {
        return sql.list(
                """
                select reason, first_at from entry_report
                where entry_id = ? and state in ('OPEN', 'IN_REVIEW') order by first_at, id
                """,
                row -> {
                    Reason reason = Reason.valueOf(row.getString("reason"));
                    return new CareView.Reported(
                            reason, reason.label(), Objects.requireNonNull(Sql.instant(row, "first_at")));
                },
                entry);
    }
}

package nl.busbaan.messaging.consent;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.busbaan.messaging.helprequest.ConsentMark;
import nl.busbaan.messaging.helprequest.ConsentsOfRequest;
import nl.busbaan.messaging.helprequest.HelpRequest;
import nl.busbaan.platform.time.WorkingHours;

/**
 * The read model of consents. An event counts only when it is newer than what is here, and never once its consent was removed, so what
 * comes twice, late or in another order leaves the same. Each change is one statement: two replicas can't undo each other's.
 */
@ApplicationScoped
class ConsentStates implements PanacheRepositoryBase<ConsentState, UUID>, ConsentsOfRequest {
    /** Who was erased has no request any more; the lock keeps an erasure from passing between the look and the write. */
    private static final String HIS_REQUEST =
            "select id from help_request where resident_id = :resident order by id limit 1 for share";

    private static final String UPSERT = """
            insert into consent_state (id, version, resident_id, status, begins, until, removed)
            values (:id, :version, :resident, :status, cast(nullif(:begins, '') as date), cast(:until as date), false)
            on conflict (id) do update set version = excluded.version, resident_id = excluded.resident_id,
                status = excluded.status, begins = excluded.begins, until = excluded.until
            where consent_state.version < excluded.version and not consent_state.removed
            """;

    private static final String REMOVE = """
            insert into consent_state (id, version, removed) values (:id, 0, true)
            on conflict (id) do update
            set removed = true, resident_id = null, status = null, begins = null, until = null
            """;

    private final Clock clock;

    ConsentStates(Clock clock) {
        this.clock = clock;
    }

    /** @return false when it was no news */
    boolean take(ConsentChanged consent) {
        boolean hasRequest = !getEntityManager()
                .createNativeQuery(HIS_REQUEST, UUID.class)
                .setParameter("resident", consent.residentRef())
                .getResultList()
                .isEmpty();
        return hasRequest
                && getEntityManager()
                                .createNativeQuery(UPSERT)
                                .setParameter("id", consent.id())
                                .setParameter("version", consent.version())
                                .setParameter("resident", consent.residentRef())
                                .setParameter("status", consent.status())
                                .setParameter(
                                        "begins",
                                        Optional.ofNullable(consent.begins())
                                                .map(LocalDate::toString)
                                                .orElse(""))
                                .setParameter("until", consent.until().toString())
                                .executeUpdate()
                        == 1;
    }

    /** Stays removed, whatever comes after. */
    void remove(UUID consent) {
        getEntityManager().createNativeQuery(REMOVE).setParameter("id", consent).executeUpdate();
    }

    @Override
    public List<ConsentMark> of(HelpRequest request) {
        LocalDate today = WorkingHours.today(clock);
        return list("residentId", request.resident()).stream()
                .flatMap(state -> state.mark(today).stream())
                .sorted(Comparator.comparing(ConsentMark::state).thenComparing(ConsentMark::until))
                .toList();
    }
}

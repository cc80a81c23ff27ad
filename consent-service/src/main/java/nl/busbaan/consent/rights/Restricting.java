package nl.busbaan.consent.rights;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.busbaan.consent.resident.Resident;
import nl.busbaan.consent.resident.ResidentId;
import nl.busbaan.consent.resident.Residents;
import nl.busbaan.consent.resident.Standstill;
import nl.busbaan.platform.identity.AccountId;

/**
 * Restricting (AVG 18): the resident puts everything to rest by himself, and wakes it up again. It takes the resident's row as a
 * withdrawal does, so that nothing is read after it was acknowledged; only break glass passes.
 */
@ApplicationScoped
class Restricting implements PanacheRepositoryBase<RestrictionEvent, UUID> {
    private final Residents residents;
    private final Clock clock;

    Restricting(Residents residents, Clock clock) {
        this.residents = residents;
        this.clock = clock;
    }

    /** @param history newest first */
    record Restriction(boolean restricted, List<RestrictionEvent> history) {}

    @Transactional
    Restriction of(AccountId account) {
        return of(residents.ofAccount(account));
    }

    @Transactional
    Restriction change(AccountId account, boolean restricted) {
        ResidentId id = residents.ofAccount(account).id();
        Resident resident = residents.lockForChange(id).orElseThrow();
        if (restricted == (resident.standstill() == Standstill.NONE)) {
            if (restricted) {
                resident.restrict();
            } else {
                resident.resume();
            }
            persist(new RestrictionEvent(id, clock.instant(), restricted));
        }
        return of(resident);
    }

    private Restriction of(Resident resident) {
        return new Restriction(
                resident.standstill() != Standstill.NONE,
                list(
                        "resident.value = ?1 order by at desc, id desc",
                        resident.id().value()));
    }
}

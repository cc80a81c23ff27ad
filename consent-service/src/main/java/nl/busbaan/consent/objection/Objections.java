package nl.busbaan.consent.objection;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.busbaan.consent.resident.ResidentId;

/** The objections: those that stand, those that wait, and what became of the others. */
@ApplicationScoped
public class Objections implements PanacheRepositoryBase<Objection, UUID> {
    private static final int MOST = 100;
    private static final String OPEN = "takenBackAt is null and outcome is null";
    private static final String STANDING = "takenBackAt is null and (outcome is null or outcome = 'UPHELD')";
    /** An organisation that has no officers here would otherwise be nobody's. */
    private static final String OF_OFFICER = "(organisation = ?1 or organisation not in ?2)";

    /** What decisions about this resident have to look at. Who decides holds his row, so none is made or taken back meanwhile. */
    public List<StandingObjection> standing(ResidentId resident) {
        return list("resident.value = ?1 and " + STANDING, resident.value()).stream()
                .map(Objection::standing)
                .toList();
    }

    /** Newest first. */
    List<Objection> of(ResidentId resident) {
        return list("resident.value = ?1 order by madeAt desc, id desc", resident.value());
    }

    Optional<Objection> ofResident(UUID id, ResidentId resident) {
        return findByIdOptional(id).filter(objection -> objection.resident().equals(resident));
    }

    /** The one that must be answered first, first; what was weighed, newest first. */
    List<Objection> forOfficer(UUID organisation, Set<UUID> withOfficers, boolean weighed) {
        String which = OF_OFFICER
                + (weighed
                        ? " and outcome is not null order by weighedAt desc"
                        : " and " + OPEN + " order by due, madeAt");
        return find(which, organisation, withOfficers).page(0, MOST).list();
    }

    long countForOfficer(UUID organisation, Set<UUID> withOfficers) {
        return count(OF_OFFICER + " and " + OPEN, organisation, withOfficers);
    }

    long countLate(UUID organisation, Set<UUID> withOfficers, LocalDate today) {
        return count(OF_OFFICER + " and " + OPEN + " and due < ?3", organisation, withOfficers, today);
    }

    Optional<Objection> ofOfficer(UUID id, UUID organisation, Set<UUID> withOfficers) {
        return findByIdOptional(id)
                .filter(objection -> objection.organisation().equals(organisation)
                        || !withOfficers.contains(objection.organisation()));
    }

    /** Read again under the lock of the row: another officer may have weighed it meanwhile. */
    void lock(Objection objection) {
        getEntityManager().refresh(objection, LockModeType.PESSIMISTIC_WRITE);
    }
}

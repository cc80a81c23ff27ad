package nl.busbaan.messaging.helprequest;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.busbaan.messaging.colleague.ProfessionalId;
import nl.busbaan.messaging.resident.ResidentId;
import nl.busbaan.platform.outbox.Outbox;

@ApplicationScoped
public class HelpRequests implements PanacheRepositoryBase<HelpRequest, HelpRequestId> {
    private final Outbox outbox;

    HelpRequests(Outbox outbox) {
        this.outbox = outbox;
    }

    public Optional<HelpRequest> of(HelpRequestId id) {
        return findByIdOptional(id);
    }

    /** For changing it: waits for whoever changes it now. */
    public Optional<HelpRequest> locked(HelpRequestId id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Publishes the state as it is now; call it last in the transaction. */
    public void publish(HelpRequest request) {
        flush();
        outbox.append(
                HelpRequestChanged.TOPIC,
                HelpRequestChanged.TYPE,
                request.id().value().toString(),
                HelpRequestChanged.of(request));
    }

    /**
     * Who takes part because of a handover. It commits together with that handover, so that nobody is asked who may not read, and
     * nobody reads who isn't asked any more.
     */
    public void takePart(
            HelpRequest request,
            UUID handover,
            Collection<ProfessionalId> people,
            Collection<ProfessionalId> accepted) {
        flush();
        // It may have been read without a lock, and changed since.
        getEntityManager().refresh(request, LockModeType.PESSIMISTIC_WRITE);
        if (request.takePart(handover, people, accepted)) {
            getEntityManager().lock(request, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
            publish(request);
        }
    }

    /** Others forget this request: a tombstone. */
    public void unpublish(HelpRequestId id) {
        outbox.appendTombstone(HelpRequestChanged.TOPIC, id.value().toString());
    }

    List<HelpRequest> inChargeOrDuo(ProfessionalId someone, Instant before, UUID beforeId, int limit) {
        return find("""
                        (inChargeId = ?1 or duoId = ?1) and (openedAt < ?2 or (openedAt = ?2 and id.value < ?3))
                        order by openedAt desc, id.value desc
                        """, someone, before, beforeId).page(0, limit).list();
    }

    boolean knows(ProfessionalId someone, ResidentId resident) {
        return count("residentId = ?1 and (inChargeId = ?2 or duoId = ?2)", resident, someone) > 0;
    }

    public List<HelpRequest> ofResidents(Collection<ResidentId> residents, Instant before, UUID beforeId, int limit) {
        return find("""
                        residentId in ?1 and (openedAt < ?2 or (openedAt = ?2 and id.value < ?3))
                        order by openedAt desc, id.value desc
                        """, residents, before, beforeId).page(0, limit).list();
    }

    /** All of them, oldest first. */
    List<HelpRequest> ofResidents(Collection<ResidentId> residents) {
        return residents.isEmpty() ? List.of() : list("residentId in ?1 order by openedAt, id.value", residents);
    }

    public List<HelpRequest> ofResident(ResidentId resident) {
        return list("residentId", resident);
    }
}

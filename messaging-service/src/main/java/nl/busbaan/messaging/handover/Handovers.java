package nl.busbaan.messaging.handover;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.busbaan.messaging.colleague.ProfessionalId;
import nl.busbaan.messaging.helprequest.HandoverStatus;
import nl.busbaan.messaging.helprequest.HelpRequestId;

@ApplicationScoped
public class Handovers implements PanacheRepositoryBase<Handover, HandoverId> {

    public Optional<Handover> of(HandoverId id) {
        return findByIdOptional(id);
    }

    /** Read without the handover itself, so that it can be locked after its request. */
    Optional<HelpRequestId> requestOf(HandoverId id) {
        return getEntityManager()
                .createQuery("select requestId.value from Handover where id = :id", UUID.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .map(HelpRequestId::new);
    }

    /** For changing it: waits for whoever changes it now. Call it with the request's lock. */
    Optional<Handover> locked(HandoverId id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    public List<Handover> ofRequest(HelpRequestId request) {
        return list("requestId = ?1 order by createdAt, id.value", request);
    }

    List<Handover> lockedOfRequest(HelpRequestId request) {
        return find("requestId = ?1 order by createdAt, id.value", request)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    List<Handover> returnedTo(ProfessionalId sender, HelpRequestId request) {
        return find("requestId = ?1 and senderId = ?2 and status = ?3", request, sender, HandoverStatus.RETURNED)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Everything open in which one of these parties (a professional and his teams) takes part, or that came back to him. */
    public List<Handover> waitingFor(ProfessionalId someone, Collection<UUID> parties) {
        return find("""
                        select distinct h from Handover h left join h.participants p
                        where (p.partyId in ?1 and h.status in ?2) or (h.senderId = ?3 and h.status = ?4)
                        """, parties, OPEN, someone, HandoverStatus.RETURNED).list();
    }

    public List<Handover> sentBy(ProfessionalId sender, Instant before, UUID beforeId, int limit) {
        return find("""
                        senderId = ?1 and (createdAt < ?2 or (createdAt = ?2 and id.value < ?3))
                        order by createdAt desc, id.value desc
                        """, sender, before, beforeId).page(0, limit).list();
    }

    private static final List<HandoverStatus> OPEN = List.of(
            HandoverStatus.OFFERED, HandoverStatus.READ, HandoverStatus.ACCEPTED, HandoverStatus.RESIDENT_SPOKEN);
}

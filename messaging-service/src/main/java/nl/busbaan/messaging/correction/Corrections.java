package nl.busbaan.messaging.correction;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.busbaan.messaging.colleague.ProfessionalId;
import nl.busbaan.messaging.helprequest.HelpRequestId;
import nl.busbaan.messaging.promise.EscalationLevel;

@ApplicationScoped
class Corrections implements PanacheRepositoryBase<Correction, UUID> {

    /** Oldest first. */
    List<Correction> ofRequest(HelpRequestId request) {
        return list("requestId = ?1 order by askedAt, id", request.value());
    }

    Optional<Correction> openOf(UUID caseItem) {
        return find("caseItemId = ?1 and status = ?2", caseItem, CorrectionStatus.ASKED)
                .firstResultOptional();
    }

    /** Oldest first. */
    List<Correction> refused(Collection<UUID> caseItems) {
        return caseItems.isEmpty()
                ? List.of()
                : list("caseItemId in ?1 and status = ?2 order by answeredAt, id", caseItems, CorrectionStatus.REFUSED);
    }

    /** Of requests that somebody has in charge, and of those he is the duo of once the promise has passed. */
    List<Correction> waitingFor(ProfessionalId someone) {
        return list("""
                        select c from Correction c, HelpRequest r
                        where r.id.value = c.requestId and c.status = ?1
                        and (r.inChargeId = ?2 or (r.duoId = ?2 and c.promise.escalation <> ?3))
                        """, CorrectionStatus.ASKED, someone, EscalationLevel.NONE);
    }

    /** For changing it: waits for whoever changes it now. */
    Optional<Correction> locked(UUID id, HelpRequestId request) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(correction -> correction.request().equals(request));
    }
}

package nl.busbaan.messaging.correction;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.busbaan.messaging.helprequest.HelpRequestId;

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

    /** For changing it: waits for whoever changes it now. */
    Optional<Correction> locked(UUID id, HelpRequestId request) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(correction -> correction.request().equals(request));
    }
}

package nl.busbaan.messaging.casefile;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.busbaan.messaging.helprequest.HelpRequestId;

@ApplicationScoped
public class CaseItems implements PanacheRepositoryBase<CaseItem, CaseItemId> {

    public List<CaseItem> ofRequest(HelpRequestId request) {
        return list("requestId = ?1 and replacedBy is null order by recordedAt, id.value", request.value());
    }

    /** Those that were replaced too, which only their resident reads. */
    List<CaseItem> allOfRequest(HelpRequestId request) {
        return list("requestId = ?1 order by recordedAt, id.value", request.value());
    }

    /** Those of the request only: an id of another request finds nothing. */
    public List<CaseItem> ofRequest(HelpRequestId request, Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : list(
                        "requestId = ?1 and id.value in ?2 and replacedBy is null order by recordedAt, id.value",
                        request.value(),
                        ids);
    }
}

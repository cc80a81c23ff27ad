package nl.busbaan.consent.request;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.busbaan.consent.resident.ResidentId;

@ApplicationScoped
class ConsentRequests implements PanacheRepositoryBase<ConsentRequest, UUID> {
    List<ConsentRequest> of(ResidentId resident) {
        return list("resident.value = ?1 order by askedAt desc", resident.value());
    }

    List<ConsentRequest> openOf(ResidentId resident) {
        return list("resident.value = ?1 and answer is null order by askedAt", resident.value());
    }

    Optional<ConsentRequest> ofResident(UUID id, ResidentId resident) {
        return findByIdOptional(id).filter(request -> request.resident().equals(resident));
    }
}

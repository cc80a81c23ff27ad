package nl.busbaan.consent.request;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
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
        return list("resident.value = ?1 and answer is null and endedAt is null order by askedAt", resident.value());
    }

    /** Open questions whose moment has come. The caller holds the resident's row. */
    List<ConsentRequest> due(ResidentId resident, Instant now) {
        return list("resident.value = ?1 and nextMoment <= ?2 order by nextMoment", resident.value(), now);
    }

    /** What is still open after it was repeated, and what ended without an answer since that moment. */
    List<ConsentRequest> unanswered(Collection<UUID> residents, Instant since) {
        return residents.isEmpty()
                ? List.of()
                : list(
                        "resident.value in ?1 and answer is null and (endedAt > ?2 or (endedAt is null and remindedAt is not null))",
                        residents,
                        since);
    }

    Optional<ConsentRequest> ofResident(UUID id, ResidentId resident) {
        return findByIdOptional(id).filter(request -> request.resident().equals(resident));
    }
}

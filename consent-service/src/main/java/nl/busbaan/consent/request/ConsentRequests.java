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

    /** As colleagues see it. */
    List<ConsentRequest> lookingOpen(ResidentId resident) {
        return list("resident.value = ?1 and not answerShown and endedAt is null", resident.value());
    }

    /** When its moment has come. The caller holds the resident's row. */
    Optional<ConsentRequest> due(UUID id, Instant now) {
        return find("id = ?1 and nextMoment <= ?2", id, now).firstResultOptional();
    }

    void postpone(UUID id, Instant now, Instant next) {
        update("nextMoment = ?1 where id = ?2 and nextMoment <= ?3", next, id, now);
    }

    /** What still looks open after it was repeated, and what ended without an answer since that moment. */
    List<ConsentRequest> unanswered(Collection<UUID> residents, Instant since) {
        return residents.isEmpty()
                ? List.of()
                : list(
                        "resident.value in ?1 and not answerShown and (endedAt > ?2 or (endedAt is null and remindedAt is not null))",
                        residents,
                        since);
    }

    Optional<ConsentRequest> ofResident(UUID id, ResidentId resident) {
        return findByIdOptional(id).filter(request -> request.resident().equals(resident));
    }
}

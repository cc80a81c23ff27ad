package nl.busbaan.messaging.introduction;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.busbaan.messaging.helprequest.HelpRequestId;
import nl.busbaan.messaging.initiative.InitiativeId;
import nl.busbaan.platform.identity.OneTimeCode;

@ApplicationScoped
class Introductions implements PanacheRepositoryBase<Introduction, UUID> {

    /** Where an introduction is, read without a lock: whoever changes it takes the request's lock first. */
    record Place(UUID introduction, UUID request) {
        HelpRequestId ofRequest() {
            return new HelpRequestId(request);
        }
    }

    /** Oldest first. */
    List<Introduction> ofRequest(HelpRequestId request) {
        return list("requestId = ?1 order by madeAt, id", request.value());
    }

    boolean waitsFor(InitiativeId initiative, HelpRequestId request) {
        return count(
                        "requestId = ?1 and initiativeId = ?2 and status in ?3",
                        request.value(),
                        initiative,
                        List.of(IntroductionStatus.ASKED, IntroductionStatus.INTRODUCED))
                > 0;
    }

    /** When the resident last said of this initiative: rather not. */
    Optional<Instant> lastRefused(InitiativeId initiative, HelpRequestId request) {
        return find(
                        "requestId = ?1 and initiativeId = ?2 and withdrawnBy = ?3 order by withdrawnAt desc",
                        request.value(),
                        initiative,
                        WithdrawnBy.RESIDENT)
                .firstResultOptional()
                .flatMap(Introduction::withdrawnAt);
    }

    /** Who is expected or asked about from this day on, the first day first. */
    List<Introduction> expected(Collection<InitiativeId> initiatives, LocalDate from) {
        return initiatives.isEmpty()
                ? List.of()
                : list(
                        "initiativeId in ?1 and status in ?2 and day >= ?3 order by day, id",
                        initiatives,
                        List.of(IntroductionStatus.INTRODUCED, IntroductionStatus.WELCOME),
                        from);
    }

    Optional<Place> withCode(OneTimeCode code) {
        return place("codeHash = ?1 or usedCodeHash = ?1", (Object) code.hash(Introduction.CODE_PURPOSE));
    }

    Optional<Place> ofInitiatives(UUID id, Collection<InitiativeId> initiatives) {
        return initiatives.isEmpty() ? Optional.empty() : place("id = ?1 and initiativeId in ?2", id, initiatives);
    }

    private Optional<Place> place(String where, Object... values) {
        return find("select i.id, i.requestId from Introduction i where " + where, values)
                .project(Place.class)
                .firstResultOptional();
    }

    /** For changing it; call it with the request's lock. */
    Optional<Introduction> locked(UUID id, HelpRequestId request) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(introduction -> introduction.request().equals(request));
    }
}

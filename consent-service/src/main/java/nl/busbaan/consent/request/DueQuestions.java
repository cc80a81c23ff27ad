package nl.busbaan.consent.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.busbaan.consent.colleague.Participations;
import nl.busbaan.consent.consent.Consent;
import nl.busbaan.consent.consent.Consents;
import nl.busbaan.consent.consent.History;
import nl.busbaan.consent.consent.Withdrawal;
import nl.busbaan.consent.resident.Resident;
import nl.busbaan.consent.resident.ResidentId;
import nl.busbaan.consent.resident.Residents;
import nl.busbaan.consent.resident.Standstill;
import org.hibernate.Session;

/** What time itself does to questions: each is repeated once at most, and ends on its last day. */
@ApplicationScoped
class DueQuestions {
    private static final int AT_ONCE = 500;

    private final ConsentRequests requests;
    private final Consents consents;
    private final Residents residents;
    private final Participations participations;
    private final Renewing renewing;
    private final Moments moments;
    private final History history;
    private final EntityManager entities;
    private final Clock clock;

    DueQuestions(
            ConsentRequests requests,
            Consents consents,
            Residents residents,
            Participations participations,
            Renewing renewing,
            Moments moments,
            History history,
            EntityManager entities,
            Clock clock) {
        this.requests = requests;
        this.consents = consents;
        this.residents = residents;
        this.participations = participations;
        this.renewing = renewing;
        this.moments = moments;
        this.history = history;
        this.entities = entities;
        this.clock = clock;
    }

    /** For whom a moment has come, the longest waiting first. */
    @Transactional
    List<UUID> residents() {
        return entities.unwrap(Session.class)
                .createNativeQuery("""
                        select resident from (
                            select resident, next_moment as due from consent_request where next_moment <= ?1
                            union all
                            select resident, renew_at from consent where renew_at <= ?1) moments
                        group by resident order by min(due) limit ?2
                        """, UUID.class)
                .setParameter(1, clock.instant().atOffset(ZoneOffset.UTC))
                .setParameter(2, AT_ONCE)
                .getResultList();
    }

    /** All that is due for one resident, under his lock; whoever else holds it does it, or we do a second later. */
    @Transactional
    void handle(UUID id) {
        if (!taken(id)) {
            return;
        }
        Resident resident = residents.lockForChange(new ResidentId(id)).orElseThrow();
        Instant now = clock.instant();
        requests.due(resident.id(), now).forEach(request -> due(resident, request, now));
        for (Consent consent : consents.renewalDue(resident.id(), now)) {
            renewing.due(resident, consent, now);
        }
    }

    private boolean taken(UUID id) {
        return !entities.unwrap(Session.class)
                .createNativeQuery("select id from resident where id = ?1 for update skip locked", UUID.class)
                .setParameter(1, id)
                .getResultList()
                .isEmpty();
    }

    private void due(Resident resident, ConsentRequest request, Instant now) {
        if (!request.answerableAt(now)) {
            end(request, now);
            return;
        }
        Instant reminder = moments.reminder(now, request.lastDay());
        if (reminder.isAfter(now)) {
            request.lookAt(reminder);
        } else if (wantsNothing(resident) || request.remindedAt().isPresent()) {
            request.lookAt(Moments.endOf(request.lastDay()));
        } else {
            request.reminded(now);
            tell(request);
        }
    }

    /** Who put everything to rest, or is done with his request, isn't asked again. */
    private boolean wantsNothing(Resident resident) {
        return resident.standstill() != Standstill.NONE
                || !participations.openFor(resident.id().value());
    }

    /** A consent that was withdrawn leaves nothing to renew. */
    void withdrawn(@Observes Withdrawal.Withdrawn withdrawn) {
        Instant now = clock.instant();
        requests.openOf(withdrawn.resident().id()).stream()
                .filter(request -> request.continuation()
                        .filter(continuation ->
                                continuation.renews().equals(withdrawn.consent().value()))
                        .isPresent())
                .forEach(request -> end(request, now));
    }

    /** An answer about the same leaves nothing to renew either. The caller holds the resident's row. */
    void answered(ConsentRequest answered) {
        Instant now = clock.instant();
        requests.openOf(answered.resident()).stream()
                .filter(other -> !other.id().equals(answered.id())
                        && other.continuation().isPresent()
                        && other.asksTheSameAs(answered))
                .forEach(other -> end(other, now));
    }

    private void end(ConsentRequest request, Instant now) {
        request.end(now);
        tell(request);
    }

    private void tell(ConsentRequest request) {
        consents.open(request.id()).ifPresent(history::tell);
    }
}

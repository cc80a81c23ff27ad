package nl.busbaan.consent.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.busbaan.consent.colleague.Participations;
import nl.busbaan.consent.consent.ConsentId;
import nl.busbaan.consent.consent.Consents;
import nl.busbaan.consent.consent.History;
import nl.busbaan.consent.consent.Withdrawal;
import nl.busbaan.consent.resident.Resident;
import nl.busbaan.consent.resident.ResidentId;
import nl.busbaan.consent.resident.Residents;
import org.hibernate.Session;

/** What time itself does to questions: each is repeated once at most, and ends on its last day. */
@ApplicationScoped
class DueQuestions {
    private static final int AT_ONCE = 500;
    private static final Duration TRIED_AGAIN_AFTER = Duration.ofMinutes(15);

    private final ConsentRequests requests;
    private final Consents consents;
    private final Residents residents;
    private final Participations participations;
    private final Renewing renewing;
    private final Resting resting;
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
            Resting resting,
            Moments moments,
            History history,
            EntityManager entities,
            Clock clock) {
        this.requests = requests;
        this.consents = consents;
        this.residents = residents;
        this.participations = participations;
        this.renewing = renewing;
        this.resting = resting;
        this.moments = moments;
        this.history = history;
        this.entities = entities;
        this.clock = clock;
    }

    /** What has its moment. */
    enum Kind {
        QUESTION,
        RENEWAL
    }

    /** @param id of the question, or of the consent that ends */
    record Item(Kind kind, UUID id, UUID resident) {}

    /** The longest waiting first. */
    @Transactional
    List<Item> items() {
        return entities
                .unwrap(Session.class)
                .createNativeQuery("""
                        select kind, id, resident from (
                            select 'QUESTION' as kind, id, resident, next_moment as due
                            from consent_request where next_moment <= ?1
                            union all
                            select 'RENEWAL', id, resident, renew_at from consent where renew_at <= ?1) moments
                        order by due, id limit ?2
                        """, Object[].class)
                .setParameter(1, clock.instant().atOffset(ZoneOffset.UTC))
                .setParameter(2, AT_ONCE)
                .getResultList()
                .stream()
                .map(row -> new Item(Kind.valueOf((String) row[0]), (UUID) row[1], (UUID) row[2]))
                .toList();
    }

    /** In a transaction of its own, under the resident's lock; whoever else holds it does it, or we do a second later. */
    @Transactional
    void handle(Item item) {
        if (!taken(item.resident())) {
            return;
        }
        Resident resident =
                residents.lockForChange(new ResidentId(item.resident())).orElseThrow();
        Instant now = clock.instant();
        switch (item.kind()) {
            case QUESTION -> requests.due(item.id(), now).ifPresent(request -> due(resident, request, now));
            case RENEWAL ->
                consents.renewalDue(new ConsentId(item.id()), now)
                        .ifPresent(consent -> renewing.due(resident, consent, now));
        }
    }

    /** What could not be done makes way for what can. */
    @Transactional
    void postpone(Item item) {
        Instant now = clock.instant();
        Instant next = now.plus(TRIED_AGAIN_AFTER);
        switch (item.kind()) {
            case QUESTION -> requests.postpone(item.id(), now, next);
            case RENEWAL -> consents.postponeRenewal(new ConsentId(item.id()), now, next);
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
        if (!request.looksOpenAt(now)) {
            end(request, Moments.endOf(request.lastDay()));
            return;
        }
        Instant reminder = moments.reminder(now, request.lastDay());
        if (reminder.isAfter(now)) {
            request.lookAt(reminder);
        } else if (wantsNothing(resident, request) || request.remindedAt().isPresent()) {
            request.lookAt(Moments.endOf(request.lastDay()));
        } else {
            request.reminded(now);
            tell(request);
        }
    }

    /** Who put this to rest, or is done with his request, isn't asked again. */
    private boolean wantsNothing(Resident resident, ConsentRequest request) {
        return !participations.openFor(resident.id().value())
                || consents.asked(request.id())
                        .filter(consent -> resting.rests(resident, consent))
                        .isPresent();
    }

    /** A consent that was withdrawn leaves nothing to renew. */
    void withdrawn(@Observes Withdrawal.Withdrawn withdrawn) {
        Instant now = clock.instant();
        requests.lookingOpen(withdrawn.resident().id()).stream()
                .filter(request -> request.continuation()
                        .filter(continuation ->
                                continuation.renews().equals(withdrawn.consent().value()))
                        .isPresent())
                .forEach(request -> end(request, now));
    }

    /** An answer about the same takes the place of a question to go on, as far as it reaches. The caller holds the resident's row. */
    void answered(ConsentRequest answered) {
        Instant now = clock.instant();
        requests.lookingOpen(answered.resident()).stream()
                .filter(other -> !other.id().equals(answered.id())
                        && other.continuation().isPresent()
                        && other.asksTheSameAs(answered))
                .forEach(other -> {
                    end(other, now);
                    renewing.askTheRest(other);
                });
    }

    private void end(ConsentRequest request, Instant at) {
        request.end(at);
        tell(request);
    }

    private void tell(ConsentRequest request) {
        consents.asked(request.id()).ifPresent(history::tell);
    }
}

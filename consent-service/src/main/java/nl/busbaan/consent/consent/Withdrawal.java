package nl.busbaan.consent.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import nl.busbaan.consent.resident.Resident;
import nl.busbaan.consent.resident.ResidentId;
import nl.busbaan.consent.resident.Residents;
import nl.busbaan.consent.text.Texts;
import nl.busbaan.platform.idempotency.IdempotentRequest;
import nl.busbaan.platform.identity.AccountId;
import nl.busbaan.platform.problem.ProblemException;
import nl.busbaan.platform.time.WorkingHours;

/** Withdrawing (intrekken) is as easy as giving (AVG 7(3)): one call, no reason asked. */
@ApplicationScoped
public class Withdrawal {
    private final Residents residents;
    private final Consents consents;
    private final History history;
    private final IdempotentRequest request;
    private final Event<Withdrawn> withdrawn;
    private final Texts texts;
    private final Clock clock;

    Withdrawal(
            Residents residents,
            Consents consents,
            History history,
            IdempotentRequest request,
            Event<Withdrawn> withdrawn,
            Texts texts,
            Clock clock) {
        this.residents = residents;
        this.consents = consents;
        this.history = history;
        this.request = request;
        this.withdrawn = withdrawn;
        this.texts = texts;
        this.clock = clock;
    }

    /** Told within the transaction, while the resident's row is held. */
    public record Withdrawn(Resident resident, ConsentId consent) {}

    /** What became of a withdrawal. */
    public sealed interface Outcome {
        record Done(Consent consent) implements Outcome {}

        /** There is no yes to withdraw: it was refused, withdrawn before, or is over. */
        record NothingToWithdraw() implements Outcome {}

        /** He said yes after he said this, and his last word counts. */
        record SaidYesSince() implements Outcome {}
    }

    @Transactional
    public Outcome withdraw(ConsentId id, AccountId account) {
        Outcome outcome = withdraw(
                id, residents.ofAccount(account).id(), texts.kept("consent.how.portal"), Expression.inPortal());
        if (outcome instanceof Outcome.Done) {
            request.answered(201, MyConsentsResource.PATH + "/" + id.value());
        }
        return outcome;
    }

    /** @param how as the resident reads it */
    @Transactional
    public Outcome withdraw(ConsentId id, ResidentId of, String how, Expression expression) {
        Resident resident = residents.lockForChange(of).orElseThrow();
        Consent consent = consents.ofResident(id, resident.id()).orElseThrow(ProblemException::notFound);
        consents.getEntityManager().refresh(consent);
        LocalDate today = WorkingHours.today(clock);
        Optional<ConsentState.Standing> standing = consent.standingOn(today);
        if (standing.isEmpty()) {
            return new Outcome.NothingToWithdraw();
        }
        if (saidYesSince(consent, expression)) {
            return new Outcome.SaidYesSince();
        }
        Utterance utterance = new Utterance(texts.kept("consent.by.resident"), how, expression, null);
        history.step(resident, consent, standing.get().withdraw(), utterance);
        // Who stops something doesn't want it to begin again by itself.
        for (Consent continuing : consents.continuing(id)) {
            continuing
                    .standingOn(today)
                    .filter(yes -> !saidYesSince(continuing, expression))
                    .ifPresent(yes -> history.step(resident, continuing, yes.withdraw(), utterance));
        }
        withdrawn.fire(new Withdrawn(resident, id));
        return new Outcome.Done(consent);
    }

    /** Within a minute we can't tell, and then he stops. */
    private boolean saidYesSince(Consent consent, Expression expression) {
        return expression.before(history.saidAt(consent).truncatedTo(ChronoUnit.MINUTES));
    }
}

package nl.busbaan.consent.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import nl.busbaan.consent.resident.Resident;
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
    private final Texts texts;
    private final Clock clock;

    Withdrawal(
            Residents residents,
            Consents consents,
            History history,
            IdempotentRequest request,
            Texts texts,
            Clock clock) {
        this.residents = residents;
        this.consents = consents;
        this.history = history;
        this.request = request;
        this.texts = texts;
        this.clock = clock;
    }

    /** What became of a withdrawal. */
    public sealed interface Outcome {
        record Done(Consent consent) implements Outcome {}

        /** There is no yes to withdraw: it was refused, withdrawn before, or is over. */
        record NothingToWithdraw() implements Outcome {}
    }

    @Transactional
    public Outcome withdraw(ConsentId id, AccountId account) {
        Resident resident =
                residents.lockForChange(residents.ofAccount(account).id()).orElseThrow();
        Consent consent = consents.ofResident(id, resident.id()).orElseThrow(ProblemException::notFound);
        consents.getEntityManager().refresh(consent);
        LocalDate today = LocalDate.now(clock.withZone(WorkingHours.ZONE));
        if (!(consent.state() instanceof ConsentState.Given given
                && given.on(today) instanceof ConsentState.Given standing)) {
            return new Outcome.NothingToWithdraw();
        }
        history.step(
                resident,
                consent,
                standing.withdraw(),
                new Utterance(texts.kept("consent.by.resident"), texts.kept("consent.how.portal"), null, null));
        request.answered(201, MyConsentsResource.PATH + "/" + id.value());
        return new Outcome.Done(consent);
    }
}

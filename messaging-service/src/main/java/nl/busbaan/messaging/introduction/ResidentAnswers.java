package nl.busbaan.messaging.introduction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import nl.busbaan.messaging.helprequest.HelpRequest;
import nl.busbaan.messaging.helprequest.HelpRequestId;
import nl.busbaan.messaging.helprequest.HelpRequests;
import nl.busbaan.messaging.resident.ResidentAccounts;
import nl.busbaan.platform.idempotency.IdempotentRequest;
import nl.busbaan.platform.identity.Caller;
import nl.busbaan.platform.time.WorkingHours;
import nl.busbaan.platform.web.Version;
import org.jspecify.annotations.Nullable;

/** The resident says yes to an introduction, or: rather not. */
@ApplicationScoped
class ResidentAnswers {
    private final Introductions introductions;
    private final HelpRequests requests;
    private final ResidentAccounts accounts;
    private final Caller caller;
    private final Progress progress;
    private final IdempotentRequest idempotency;
    private final Clock clock;

    ResidentAnswers(
            Introductions introductions,
            HelpRequests requests,
            ResidentAccounts accounts,
            Caller caller,
            Progress progress,
            IdempotentRequest idempotency,
            Clock clock) {
        this.introductions = introductions;
        this.requests = requests;
        this.accounts = accounts;
        this.caller = caller;
        this.progress = progress;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    /** @param ifMatch only of a yes: what it says yes to must be what he read. Stopping is never held up by what others changed. */
    @Transactional
    Outcome answer(HelpRequestId id, UUID which, @Nullable String ifMatch, ResidentAnswer answer) {
        Optional<HelpRequest> request = requests.locked(id)
                .filter(r -> accounts.residentsOf(caller.account()).contains(r.resident()));
        Optional<Introduction> found = request.flatMap(r -> introductions.locked(which, id));
        if (request.isEmpty() || found.isEmpty()) {
            return new Outcome.Unknown();
        }
        Introduction introduction = found.get();
        if (answer == ResidentAnswer.YES) {
            Version.require(ifMatch, introduction.version());
            if (introduction.isOver(WorkingHours.today(clock))) {
                return new Outcome.WrongState(IntroductionDesk.DAY_IS_OVER);
            }
        }
        if (!went(request.get(), introduction, answer)) {
            return new Outcome.WrongState(
                    answer == ResidentAnswer.YES
                            ? "U hebt hier al op geantwoord."
                            : "Deze afspraak is er al niet meer.");
        }
        idempotency.answered(200, null);
        progress.tell(request.get());
        return new Outcome.Done(which);
    }

    private boolean went(HelpRequest request, Introduction introduction, ResidentAnswer answer) {
        IntroductionState state = introduction.state();
        if (answer == ResidentAnswer.YES && state instanceof IntroductionState.Asked asked) {
            progress.agreed(request, introduction, asked, new Heard(clock.instant(), null));
            return true;
        }
        if (answer == ResidentAnswer.RATHER_NOT && state instanceof IntroductionState.Withdrawable withdrawable) {
            progress.notWanted(request, introduction, withdrawable);
            return true;
        }
        return false;
    }
}

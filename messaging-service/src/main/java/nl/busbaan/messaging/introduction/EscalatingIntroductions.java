package nl.busbaan.messaging.introduction;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import nl.busbaan.messaging.helprequest.EscalatingHelpRequests;
import nl.busbaan.messaging.helprequest.HelpRequest;
import nl.busbaan.messaging.helprequest.HelpRequests;
import nl.busbaan.platform.time.WorkingHours;

/**
 * Nobody answered in time: our own people are called, the same as for the request, and never the initiative. When the day itself is over there
 * is nothing left to call about, and it ends.
 */
@ApplicationScoped
public class EscalatingIntroductions {
    private final Introductions introductions;
    private final HelpRequests requests;
    private final EscalatingHelpRequests escalating;
    private final Progress progress;
    private final Clock clock;

    EscalatingIntroductions(
            Introductions introductions,
            HelpRequests requests,
            EscalatingHelpRequests escalating,
            Progress progress,
            Clock clock) {
        this.introductions = introductions;
        this.requests = requests;
        this.escalating = escalating;
        this.progress = progress;
        this.clock = clock;
    }

    /** Call it in a transaction that holds the row's lock. */
    public void promisePassed(UUID id) {
        Introduction introduction = introductions.findByIdOptional(id).orElseThrow();
        if (introduction.isOver(WorkingHours.today(clock))
                && introduction.state() instanceof IntroductionState.Withdrawable waiting) {
            HelpRequest request = requests.of(introduction.request()).orElseThrow();
            progress.over(request, introduction, waiting);
            progress.tell(request);
        } else {
            escalating.promisePassed(introduction);
        }
    }
}

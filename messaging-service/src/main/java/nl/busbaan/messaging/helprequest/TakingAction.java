package nl.busbaan.messaging.helprequest;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import nl.busbaan.messaging.colleague.ProfessionalId;
import nl.busbaan.messaging.promise.Promises;
import nl.busbaan.messaging.resident.ResidentTexts;
import nl.busbaan.messaging.timeline.StepCode;
import nl.busbaan.messaging.timeline.StepTaken;
import nl.busbaan.messaging.timeline.Steps;

/** Something was done for the resident; that also answers his bell. */
@ApplicationScoped
public class TakingAction {
    private final HelpRequests requests;
    private final Promises promises;
    private final ResidentTexts texts;
    private final Steps steps;
    private final Clock clock;

    TakingAction(HelpRequests requests, Promises promises, ResidentTexts texts, Steps steps, Clock clock) {
        this.requests = requests;
        this.promises = promises;
        this.texts = texts;
        this.steps = steps;
        this.clock = clock;
    }

    /** Call it in a transaction that holds the request's lock. */
    public UUID record(HelpRequest request, ProfessionalId by, String text) {
        return record(request, by, text, clock.instant());
    }

    /**
     * Something that was done earlier. What was done before the resident rang doesn't answer his bell.
     *
     * @param done when it was done, not after now
     */
    public UUID record(HelpRequest request, ProfessionalId by, String text, Instant done) {
        Instant now = clock.instant();
        HelpRequestAction action = new HelpRequestAction(request, by, now, text, texts);
        Panache.getEntityManager().persist(action);
        UUID id = request.id().value();
        steps.add(StepTaken.onRequest(StepCode.ACTION_TAKEN, id, by));
        if (request.bellRungAt().filter(rung -> rung.isAfter(done)).isPresent()) {
            requests.publish(request);
            return action.id();
        }
        if (request.bellRung()) {
            steps.add(StepTaken.onRequest(StepCode.BELL_ANSWERED, id, by));
        }
        request.acted(now, promises.keptBy(request.inCharge()));
        requests.publish(request);
        return action.id();
    }
}

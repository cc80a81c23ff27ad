package nl.busbaan.messaging.promise;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Optional;
import nl.busbaan.messaging.colleague.ProfessionalId;
import org.jspecify.annotations.Nullable;

/** The running promise of a row, or none when the row is final; a CHECK in the database holds the two together. */
@Embeddable
public class PromiseColumns {
    @Enumerated(EnumType.STRING)
    private @Nullable Promise promise;

    private @Nullable Instant promisedBy;

    @Enumerated(EnumType.STRING)
    private EscalationLevel escalation = EscalationLevel.NONE;

    private @Nullable Instant nextMoment;

    @SuppressWarnings("UnusedVariable") // read by the CHECK that nothing goes silent
    private @Nullable ProfessionalId responsible;

    public void run(RunningPromise running, ProfessionalId who) {
        promise = running.promise();
        promisedBy = running.by();
        escalation = running.level();
        nextMoment = running.nextMoment();
        responsible = who;
    }

    public void stop() {
        promise = null;
        promisedBy = null;
        escalation = EscalationLevel.NONE;
        nextMoment = null;
        responsible = null;
    }

    public Optional<RunningPromise> running() {
        return promise == null || promisedBy == null || nextMoment == null
                ? Optional.empty()
                : Optional.of(new RunningPromise(promise, promisedBy, escalation, nextMoment));
    }
}

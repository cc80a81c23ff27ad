package nl.busbaan.messaging.helprequest;

import java.time.Instant;
import java.util.Optional;
import nl.busbaan.messaging.colleague.ProfessionalId;
import nl.busbaan.messaging.promise.EscalationLevel;
import nl.busbaan.messaging.promise.RunningPromise;

/** Something that belongs to a request and has a promise of its own; the one in charge of the request keeps it. */
public interface PromisedBeside {
    HelpRequestId request();

    Optional<RunningPromise> running();

    void escalate(EscalationLevel level, Instant next, ProfessionalId inCharge);
}

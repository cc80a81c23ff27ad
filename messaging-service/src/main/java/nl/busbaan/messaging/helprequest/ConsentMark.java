package nl.busbaan.messaging.helprequest;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How a consent of the resident stands: no more than whether it runs, for whoever has his request in hand.
 *
 * @param until its last day
 */
@Schema(description = "Alleen om te tonen: of iemand iets mag lezen, beslist consent-service bij elke keer lezen.")
public record ConsentMark(State state, LocalDate until) {
    public enum State {
        RUNNING,
        /** The resident withdrew it. */
        STOPPED
    }
}

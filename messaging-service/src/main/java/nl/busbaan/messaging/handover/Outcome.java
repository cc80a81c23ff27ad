package nl.busbaan.messaging.handover;

import java.util.List;
import nl.busbaan.messaging.helprequest.HandoverStatus;
import nl.busbaan.platform.problem.Violation;

/** What comes of asking to change a handover. */
sealed interface Outcome {
    record Changed(HandoverId id) implements Outcome {}

    /** It doesn't exist, or not for the caller. */
    record Unknown() implements Outcome {}

    /** The caller takes part, but this is for someone else to do. */
    record NotYours() implements Outcome {}

    record WrongState(HandoverStatus status) implements Outcome {}

    record Invalid(List<Violation> violations) implements Outcome {}
}

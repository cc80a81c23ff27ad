package nl.busbaan.messaging.correction;

import java.util.UUID;
import nl.busbaan.platform.problem.ProblemException;

/** Turns what came of it into an answer, or a problem. */
final class CorrectionOutcomes {
    private CorrectionOutcomes() {}

    static UUID done(CorrectionDesk.Outcome outcome) {
        return switch (outcome) {
            case CorrectionDesk.Outcome.Done(UUID id) -> id;
            case CorrectionDesk.Outcome.Unknown() -> throw ProblemException.notFound();
            case CorrectionDesk.Outcome.WrongState(String sentence) -> throw ProblemException.wrongState(sentence);
        };
    }
}

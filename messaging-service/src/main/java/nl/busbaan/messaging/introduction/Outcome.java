package nl.busbaan.messaging.introduction;

import java.util.List;
import java.util.UUID;
import nl.busbaan.platform.problem.ProblemException;
import nl.busbaan.platform.problem.Violation;

/** What came of what somebody asked. */
sealed interface Outcome {
    record Done(UUID introduction) implements Outcome {}

    /** Or not his. */
    record Unknown() implements Outcome {}

    record WrongState(String sentence) implements Outcome {}

    record Refused(List<Violation> violations) implements Outcome {}

    /** @throws ProblemException when it didn't go through */
    default UUID orProblem() {
        return switch (this) {
            case Done(UUID introduction) -> introduction;
            case Unknown() -> throw ProblemException.notFound();
            case WrongState(String sentence) -> throw ProblemException.wrongState(sentence);
            case Refused(List<Violation> violations) -> throw ProblemException.invalid(violations);
        };
    }
}

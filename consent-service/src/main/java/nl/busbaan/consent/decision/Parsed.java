package nl.busbaan.consent.decision;

import java.util.List;
import nl.busbaan.platform.problem.Violation;

/** One item of a request after reading it by hand: a question, or everything that is wrong with it. */
sealed interface Parsed {

    record Good(Question question) implements Parsed {}

    record Bad(List<Violation> violations) implements Parsed {}
}

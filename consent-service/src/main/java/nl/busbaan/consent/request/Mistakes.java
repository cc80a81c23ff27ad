package nl.busbaan.consent.request;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import nl.busbaan.consent.consent.Continuation;
import nl.busbaan.consent.kind.CodeLists;
import nl.busbaan.platform.problem.Violation;
import nl.busbaan.platform.time.WorkingHours;

/** What is wrong with a reply to a question, as it was put: all of it at once. */
@ApplicationScoped
class Mistakes {
    private final CodeLists lists;
    private final Clock clock;

    Mistakes(CodeLists lists, Clock clock) {
        this.lists = lists;
        this.clock = clock;
    }

    /** @param secret the kinds that the resident was asked a release for */
    List<Violation> in(ConsentRequest request, Answering.Reply reply, Set<String> secret) {
        List<Violation> violations = new ArrayList<>();
        if (!request.kinds().containsAll(reply.kinds())) {
            violations.add(Violation.inBody("kinds", "Kies alleen uit wat gevraagd is."));
        }
        // Of kinds that weren't asked it is said that they are wrong, and not besides what they would take.
        Set<String> about = violations.isEmpty() ? reply.chosen(request) : request.kinds();
        ofRelease(reply, about, secret, violations);
        LocalDate until = reply.until();
        LocalDate first = request.continuation().map(Continuation::begins).orElseGet(() -> WorkingHours.today(clock));
        if (until != null && (until.isBefore(first) || until.isAfter(request.until()))) {
            violations.add(Violation.inBody(
                    "until",
                    request.continuation().isPresent()
                            ? "Kies een dag nadat uw toestemming stopt, en niet later dan gevraagd is."
                            : "Kies een dag vanaf vandaag, en niet later dan gevraagd is."));
        }
        return violations;
    }

    private void ofRelease(Answering.Reply reply, Set<String> about, Set<String> secret, List<Violation> violations) {
        boolean takesIt = reply.yes() && !Collections.disjoint(about, secret);
        if (takesIt && reply.release() == null) {
            violations.add(Violation.inBody("release", "Kies ja of nee bij het beroepsgeheim."));
        } else if (!takesIt && reply.release() != null) {
            violations.add(Violation.inBody("release", "Hier is niets gevraagd over een beroepsgeheim. Laat dit weg."));
        }
    }

    /** Whether a yes is to what became secret since it was asked: without a word about that it opens nothing. */
    boolean secretSince(ConsentRequest request, Answering.Reply reply, Set<String> secret) {
        return reply.yes() && !secret.containsAll(lists.underSecrecy(reply.chosen(request)));
    }
}

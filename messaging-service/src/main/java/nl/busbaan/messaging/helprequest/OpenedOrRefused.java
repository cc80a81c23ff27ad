package nl.busbaan.messaging.helprequest;

import java.util.List;
import nl.busbaan.platform.problem.Violation;

/** What comes of asking to open a request. */
sealed interface OpenedOrRefused {
    record Opened(HelpRequestView view) implements OpenedOrRefused {}

    record Refused(List<Violation> violations) implements OpenedOrRefused {}

    /** The caller works in no team, and a request belongs to one. */
    record WithoutTeam() implements OpenedOrRefused {}

    /** Helper and enforcer stay apart (scheiding van machten): who checks and fines doesn't help too. */
    record Enforcing() implements OpenedOrRefused {}
}

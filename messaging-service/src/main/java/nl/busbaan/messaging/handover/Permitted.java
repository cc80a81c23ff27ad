package nl.busbaan.messaging.handover;

import java.util.List;
import nl.busbaan.messaging.colleague.ProfessionalId;
import nl.busbaan.messaging.helprequest.HandoverSummary.Role;

/** The verbs a reader may use now; the screens make buttons of them. */
final class Permitted {
    private Permitted() {}

    static List<String> to(Role role, ProfessionalId reader, Handover handover) {
        boolean senders = Involvement.isSendersSide(role);
        boolean receivers = Involvement.mayAccept(role);
        boolean acceptors =
                handover.acceptor().filter(reader::equals).isPresent() || role == Role.DUO || role == Role.TEAM;
        return switch (handover.state()) {
            case HandoverState.Draft _ -> senders ? List.of("edit", "offer", "withdraw") : List.of();
            case HandoverState.Offered _ ->
                senders ? List.of("withdraw") : receivers ? List.of("read", "accept", "return") : List.of();
            case HandoverState.Read _ ->
                senders ? List.of("withdraw") : receivers ? List.of("accept", "return") : List.of();
            case HandoverState.Accepted _ -> acceptors ? List.of("resident-spoken", "return") : List.of();
            case HandoverState.ResidentSpoken _ -> acceptors ? List.of("complete") : List.of();
            case HandoverState.Returned _ -> senders ? List.of("withdraw") : List.of();
            case HandoverState.Completed _, HandoverState.Withdrawn _ -> List.of();
        };
    }
}

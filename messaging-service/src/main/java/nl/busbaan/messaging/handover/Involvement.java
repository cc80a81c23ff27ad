package nl.busbaan.messaging.handover;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.busbaan.messaging.colleague.Assignment;
import nl.busbaan.messaging.colleague.Colleague;
import nl.busbaan.messaging.colleague.ProfessionalId;
import nl.busbaan.messaging.colleague.TeamId;
import nl.busbaan.messaging.helprequest.HandoverStatus;
import nl.busbaan.messaging.helprequest.HandoverSummary.Role;
import nl.busbaan.messaging.helprequest.HelpRequest;

/** Need to know: what someone is in a handover, if anything. */
@ApplicationScoped
public class Involvement {
    private static final Set<HandoverStatus> SHOWN_TO_RECEIVERS = Set.of(
            HandoverStatus.OFFERED,
            HandoverStatus.READ,
            HandoverStatus.ACCEPTED,
            HandoverStatus.RESIDENT_SPOKEN,
            HandoverStatus.COMPLETED);

    /** Empty when he has nothing to do with it, or enforces; then it doesn't exist for him. */
    public Optional<Role> of(Colleague someone, Handover handover, HelpRequest request) {
        if (someone.enforces()) {
            return Optional.empty();
        }
        ProfessionalId id = someone.id();
        if (id.equals(handover.sender())) {
            return Optional.of(Role.SENDER);
        }
        if (request.isInChargeOrDuo(id)) {
            return Optional.of(Role.IN_CHARGE);
        }
        Set<TeamId> teams =
                someone.assignments().stream().map(Assignment::team).collect(Collectors.toUnmodifiableSet());
        return handover.participants().stream()
                .filter(p -> p.role() == Participant.Role.RECEIVING_TEAM
                        ? teams.contains(p.team())
                        : p.professional().equals(id))
                .map(p -> roleOf(p.role()))
                .min(java.util.Comparator.naturalOrder());
    }

    private static Role roleOf(Participant.Role role) {
        return switch (role) {
            case RECEIVER, ACCEPTOR -> Role.RECEIVER;
            case DUO -> Role.DUO;
            case TEAM, RECEIVING_TEAM -> Role.TEAM;
            case TEAM_LEAD -> Role.TEAM_LEAD;
        };
    }

    static boolean isSendersSide(Role role) {
        return role == Role.SENDER || role == Role.IN_CHARGE;
    }

    /** The question and what belongs to it. The team lead sees that help is needed; after a return or withdrawal it is over. */
    static boolean seesContent(Role role, Handover handover) {
        return isSendersSide(role) || (role != Role.TEAM_LEAD && SHOWN_TO_RECEIVERS.contains(handover.status()));
    }

    /** The resident's name: for the sender's side, the receiver and the duo; a whole team doesn't need it to decide who takes it. */
    static boolean seesCalledName(Role role, Handover handover) {
        return seesContent(role, handover) && role != Role.TEAM;
    }

    /** The one who has it, or may take it. The team lead asks his team. */
    static boolean mayAccept(Role role) {
        return role == Role.RECEIVER || role == Role.DUO || role == Role.TEAM;
    }
}

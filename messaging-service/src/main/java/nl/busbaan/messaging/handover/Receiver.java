package nl.busbaan.messaging.handover;

import nl.busbaan.messaging.colleague.ProfessionalId;
import nl.busbaan.messaging.colleague.TeamId;

/** Whom a handover is for. */
public sealed interface Receiver {
    record ToProfessional(ProfessionalId id) implements Receiver {}

    record ToTeam(TeamId id) implements Receiver {}
}

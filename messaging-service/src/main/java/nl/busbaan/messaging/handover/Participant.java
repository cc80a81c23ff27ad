package nl.busbaan.messaging.handover;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import nl.busbaan.messaging.colleague.ProfessionalId;
import nl.busbaan.messaging.colleague.TeamId;

/** Someone who takes part in a handover after it was offered, and as what. */
@Embeddable
record Participant(@Enumerated(EnumType.STRING) Role role, UUID partyId) {

    enum Role {
        RECEIVER,
        /** The party is a team: whoever works in it. */
        RECEIVING_TEAM,
        ACCEPTOR,
        DUO,
        TEAM,
        /** Sees that help is needed, and nothing of the resident. */
        TEAM_LEAD
    }

    static Participant of(Role role, ProfessionalId professional) {
        return new Participant(role, professional.value());
    }

    static Participant of(TeamId team) {
        return new Participant(Role.RECEIVING_TEAM, team.value());
    }

    ProfessionalId professional() {
        return new ProfessionalId(partyId);
    }

    TeamId team() {
        return new TeamId(partyId);
    }

    /** Called because a promise passed, and not needed any more when someone accepts. */
    boolean isCalled() {
        return role == Role.DUO || role == Role.TEAM || role == Role.TEAM_LEAD;
    }
}

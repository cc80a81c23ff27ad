package nl.busbaan.consent.legalbasis;

import java.util.UUID;
import nl.busbaan.consent.colleague.Assignment;
import nl.busbaan.consent.colleague.Team;

/** From the team that recorded the data to the work of the one who would see it. */
public record Route(Team from, Assignment to) {

    boolean within(Scope scope) {
        return switch (scope) {
            case ANY -> true;
            case SAME_ORGANISATION -> from.organisationId().equals(to.organisationId());
            case SAME_TEAM -> from.id().equals(to.teamId());
        };
    }

    UUID senderOrganisation() {
        return from.organisationId();
    }

    UUID receiverOrganisation() {
        return to.organisationId();
    }
}

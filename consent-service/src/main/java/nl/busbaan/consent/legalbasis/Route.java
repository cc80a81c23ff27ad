package nl.busbaan.consent.legalbasis;

import java.util.UUID;
import nl.busbaan.consent.colleague.Assignment;
import nl.busbaan.consent.colleague.Team;

/** From the team that recorded the data to the work of the one who would see it. */
public record Route(UUID senderTeam, String senderTask, UUID senderOrganisation, Assignment to) {

    public static Route between(Team from, Assignment to) {
        return new Route(from.id(), from.task(), from.organisationId(), to);
    }

    boolean within(Scope scope) {
        return switch (scope) {
            case ANY -> true;
            case SAME_ORGANISATION -> senderOrganisation.equals(receiverOrganisation());
            case SAME_TEAM -> senderTeam.equals(to.teamId());
        };
    }

    UUID receiverOrganisation() {
        return to.organisationId();
    }
}

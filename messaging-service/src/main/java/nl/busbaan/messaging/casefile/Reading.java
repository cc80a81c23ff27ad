package nl.busbaan.messaging.casefile;

import java.util.UUID;
import nl.busbaan.messaging.colleague.ProfessionalId;
import nl.busbaan.messaging.colleague.TeamId;
import nl.busbaan.messaging.resident.ResidentId;
import org.jspecify.annotations.Nullable;

/** Someone wants to read something of a resident, for a purpose. */
public record Reading(
        ProfessionalId reader,
        ResidentId resident,
        String purpose,
        @Nullable UUID handover) {

    /** What the decision is about: a kind of data, and the team that wrote it down. */
    public record Asked(String kind, TeamId recordedByTeam) {}
}

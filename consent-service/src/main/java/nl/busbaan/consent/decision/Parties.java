package nl.busbaan.consent.decision;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import nl.busbaan.consent.colleague.Team;
import nl.busbaan.consent.colleague.Teams;
import nl.busbaan.consent.decision.Judgement.Whose;
import nl.busbaan.consent.resident.Resident;
import nl.busbaan.consent.resident.ResidentId;
import nl.busbaan.consent.resident.Residents;
import org.jspecify.annotations.Nullable;

/** Finds whose the data is, and which team recorded it. */
@ApplicationScoped
class Parties {
    private final Residents residents;
    private final Teams teams;

    Parties(Residents residents, Teams teams) {
        this.residents = residents;
        this.teams = teams;
    }

    /** For a decision: what the resident says waits for the commit of it. */
    Whose held(UUID resident) {
        return whose(residents.lockForDecision(new ResidentId(resident)));
    }

    /** For what opens nothing. */
    Whose seen(UUID resident) {
        return whose(residents.findByIdOptional(new ResidentId(resident)));
    }

    /** Who was erased is as unknown as who never came. */
    private static Whose whose(Optional<Resident> resident) {
        return resident.filter(r -> !r.erased()).<Whose>map(Whose.Of::new).orElseGet(Whose.Unknown::new);
    }

    @Nullable
    Team recorder(@Nullable UUID team) {
        return team == null ? null : teams.findByIdOptional(team).orElse(null);
    }
}

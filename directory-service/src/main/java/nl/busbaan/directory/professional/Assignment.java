package nl.busbaan.directory.professional;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import nl.busbaan.directory.organisation.OrganisationId;
import nl.busbaan.directory.organisation.TeamId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Where a professional works and as what (aanstelling).
 *
 * @param organisationId that of the team
 * @param role code of the list of roles
 * @param teamLead leads the team; a team has one lead
 */
@Schema(name = "AssignmentInput")
public record Assignment(
        @NotNull(message = "Kies een organisatie.") OrganisationId organisationId,

        @NotNull(message = "Kies een team.") TeamId teamId,

        @NotBlank(message = "Kies een rol.") @Size(max = 60, message = "Gebruik hooguit 60 tekens.")
        String role,

        boolean teamLead) {

    Assignment withoutLead() {
        return new Assignment(organisationId, teamId, role, false);
    }
}

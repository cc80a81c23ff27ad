package nl.busbaan.directory.professional;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import nl.busbaan.directory.entry.Intake;
import nl.busbaan.directory.entry.Location;
import nl.busbaan.directory.organisation.OrganisationId;
import nl.busbaan.directory.organisation.TeamId;
import nl.busbaan.directory.reachability.ReachabilityView;
import nl.busbaan.directory.taxonomy.Task;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A team's page.
 *
 * @param members absent for residents and initiatives: they see teams, not individual professionals
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Team")
record TeamView(
        TeamId id,
        long version,
        OrganisationId organisationId,
        String organisationName,
        String name,
        Task task,
        String taskName,
        String description,
        List<String> areas,
        @Nullable String phone,
        @Nullable String email,
        String workingHours,
        ReachabilityView reachability,
        @Nullable Member lead,
        @Nullable List<Member> members,
        @Nullable Location location,
        Intake intake,
        String intakeName,
        String source,
        LocalDate sourceDate,
        LocalDate lastConfirmed,
        boolean stale) {

    /** Someone who works in the team. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "TeamMember")
    record Member(
            ProfessionalId id,
            String name,
            String role,
            String roleName,
            boolean decidesAlone,
            ReachabilityView reachability) {}
}

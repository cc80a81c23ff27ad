package nl.busbaan.directory.professional;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.busbaan.directory.organisation.OrganisationId;
import nl.busbaan.directory.organisation.TeamId;
import nl.busbaan.directory.reachability.Presence;
import nl.busbaan.directory.reachability.ReachabilityView;
import nl.busbaan.directory.taxonomy.RoleCategory;
import nl.busbaan.directory.taxonomy.Task;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A professional as colleagues see him. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Professional")
record ProfessionalView(
        ProfessionalId id,
        long version,
        String givenName,
        String familyName,
        String name,
        List<Assignment> assignments,
        @Nullable String mandate,
        @Nullable Integer mandateAmountEur,
        boolean decidesAlone,
        List<String> expertise,
        List<String> languages,
        List<String> areas,
        List<String> lifeDomains,
        String phone,
        String email,
        String workingHours,
        ReachabilityView reachability,
        @Nullable Colleague duoPartner,
        List<Colleague> standIns,
        List<AbsenceView> absences,
        @Nullable PresenceView presence,
        LocalDate lastConfirmed,
        boolean stale,
        String source,
        LocalDate sourceDate,
        boolean generated) {

    /** The place of a professional in an organisation. */
    @Schema(name = "Assignment")
    record Assignment(
            OrganisationId organisationId,
            String organisationName,
            TeamId teamId,
            String teamName,
            Task task,
            String role,
            String roleName,
            RoleCategory roleCategory,
            boolean teamLead) {}

    /** A colleague with his reachability. */
    @Schema(name = "Colleague")
    record Colleague(ProfessionalId id, String name, ReachabilityView reachability) {}

    @Schema(name = "Absence")
    record AbsenceView(UUID id, Instant from, Instant until) {}

    @Schema(name = "Presence")
    record PresenceView(Presence.State state, Instant until) {}
}

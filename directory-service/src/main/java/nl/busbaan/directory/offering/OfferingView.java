package nl.busbaan.directory.offering;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.busbaan.directory.entry.Intake;
import nl.busbaan.directory.entry.Location;
import nl.busbaan.directory.organisation.OrganisationId;
import nl.busbaan.directory.organisation.TeamId;
import nl.busbaan.directory.reachability.ReachabilityView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The page of a scheme or service.
 *
 * @param deciders who decides, first those who answer now; absent for who may not see individual professionals
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Offering")
record OfferingView(
        OfferingId id,
        long version,
        String name,
        OfferingKind kind,
        OrganisationId organisationId,
        String organisationName,
        @Nullable TeamId teamId,
        @Nullable String teamName,
        String summary,
        String conditions,
        List<DecidingRole> whoDecides,
        @Nullable List<DecidingProfessional> deciders,
        @Nullable Integer termDays,
        List<String> documents,
        List<String> lifeDomains,
        List<String> lifeEvents,
        List<String> targetGroups,
        List<String> areas,
        List<String> needs,
        @Nullable Location location,
        Intake intake,
        String intakeName,
        String source,
        LocalDate sourceDate,
        LocalDate lastConfirmed,
        boolean stale) {

    @Schema(name = "DecidingRole")
    record DecidingRole(String code, String name) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "DecidingProfessional")
    record DecidingProfessional(
            UUID id, String name, String roleName, @Nullable String mandate, ReachabilityView reachability) {}
}

package nl.busbaan.directory.organisation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import nl.busbaan.directory.entry.Location;
import nl.busbaan.directory.entry.Staleness;
import nl.busbaan.directory.taxonomy.Task;
import nl.busbaan.platform.identity.Caller;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Organisation")
record OrganisationView(
        OrganisationId id,
        long version,
        String name,
        OrganisationKind kind,
        String kindName,
        String description,
        List<String> lifeDomains,
        List<String> areas,
        @Nullable String website,
        @Nullable String phone,
        @Nullable String email,
        List<TeamSummary> teams,
        @Nullable Location location,
        String source,
        LocalDate sourceDate,
        LocalDate lastConfirmed,
        boolean stale) {

    record TeamSummary(TeamId id, String name, Task task) {}

    static OrganisationView of(Organisation organisation, List<Team> teams, Caller caller, Staleness staleness) {
        OrganisationDetails d = organisation.details();
        return new OrganisationView(
                organisation.id(),
                organisation.version(),
                d.name(),
                d.kind(),
                d.kind().label(),
                d.description(),
                d.lifeDomains(),
                d.areas(),
                d.website(),
                d.phone(),
                d.email(),
                teams.stream()
                        .map(t -> new TeamSummary(
                                t.id(), t.details().name(), t.details().task()))
                        .toList(),
                Location.shownTo(caller, d.location()),
                d.source(),
                d.sourceDate(),
                d.lastConfirmed(),
                staleness.isStale(organisation.kind(), d.lastConfirmed()));
    }
}

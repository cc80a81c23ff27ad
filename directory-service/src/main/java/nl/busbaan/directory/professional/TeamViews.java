package nl.busbaan.directory.professional;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.busbaan.directory.entry.Location;
import nl.busbaan.directory.entry.Staleness;
import nl.busbaan.directory.organisation.Organisations;
import nl.busbaan.directory.organisation.Team;
import nl.busbaan.directory.organisation.TeamDetails;
import nl.busbaan.directory.organisation.TeamId;
import nl.busbaan.directory.reachability.Availability;
import nl.busbaan.directory.reachability.Reachability;
import nl.busbaan.directory.reachability.ReachabilityView;
import nl.busbaan.directory.taxonomy.Role;
import nl.busbaan.directory.taxonomy.Taxonomy;
import nl.busbaan.platform.identity.Caller;
import nl.busbaan.platform.problem.ProblemException;
import nl.busbaan.platform.time.WorkingHours;

/** Puts a team's page together; who may not see professionals gets the team alone. */
@ApplicationScoped
class TeamViews {
    private final Organisations organisations;
    private final Professionals professionals;
    private final Colleagues colleagues;
    private final Taxonomy taxonomy;
    private final Caller caller;
    private final Staleness staleness;
    private final Clock clock;

    TeamViews(
            Organisations organisations,
            Professionals professionals,
            Colleagues colleagues,
            Taxonomy taxonomy,
            Caller caller,
            Staleness staleness,
            Clock clock) {
        this.organisations = organisations;
        this.professionals = professionals;
        this.colleagues = colleagues;
        this.taxonomy = taxonomy;
        this.caller = caller;
        this.staleness = staleness;
        this.clock = clock;
    }

    TeamView of(Team team) {
        TeamDetails d = team.details();
        Instant now = clock.instant();
        Optional<List<Professional>> members = Visibility.seesProfessionals(caller)
                ? Optional.of(professionals.activeOf(team.id()))
                : Optional.empty();
        List<TeamView.Member> views = members.map(m -> members(m, team.id())).orElse(List.of());
        Optional<ProfessionalId> lead = members.flatMap(m -> m.stream()
                .filter(p -> p.details().leads(team.id()))
                .map(Professional::id)
                .findFirst());
        return new TeamView(
                team.id(),
                team.version(),
                d.organisationId(),
                organisations
                        .findByIdOptional(d.organisationId())
                        .map(o -> o.details().name())
                        .orElseThrow(ProblemException::notFound),
                d.name(),
                d.task(),
                d.task().label(),
                d.description(),
                d.areas(),
                d.phone(),
                d.email(),
                d.workingHours(),
                ReachabilityView.of(Reachability.of(Availability.of(WorkingHours.parse(d.workingHours())), now), now),
                lead.flatMap(id -> views.stream().filter(v -> v.id().equals(id)).findFirst())
                        .orElse(null),
                members.isPresent() ? views : null,
                Location.shownTo(caller, d.location()),
                d.intake(),
                d.intake().label(),
                d.source(),
                d.sourceDate(),
                d.lastConfirmed(),
                staleness.isStale(team.kind(), d.lastConfirmed()));
    }

    private List<TeamView.Member> members(List<Professional> members, TeamId team) {
        Colleagues.Group group = colleagues.around(members);
        Map<String, Role> roles = taxonomy.roles();
        return members.stream()
                .map(p -> {
                    String role = p.details().in(team).orElseThrow().role();
                    return new TeamView.Member(
                            p.id(),
                            p.details().name(),
                            role,
                            Objects.requireNonNull(roles.get(role)).name(),
                            p.details().decidesAlone(),
                            group.view(p));
                })
                .toList();
    }
}

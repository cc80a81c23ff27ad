package nl.busbaan.directory.professional;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import nl.busbaan.directory.entry.Staleness;
import nl.busbaan.directory.organisation.Organisations;
import nl.busbaan.directory.organisation.Team;
import nl.busbaan.directory.organisation.Teams;
import nl.busbaan.directory.taxonomy.Role;
import nl.busbaan.directory.taxonomy.Taxonomy;
import nl.busbaan.platform.problem.ProblemException;

/** Puts a professional's page together from what the features know. */
@ApplicationScoped
class ProfessionalViews {
    private final Organisations organisations;
    private final Teams teams;
    private final Taxonomy taxonomy;
    private final Colleagues colleagues;
    private final Staleness staleness;
    private final Clock clock;

    ProfessionalViews(
            Organisations organisations,
            Teams teams,
            Taxonomy taxonomy,
            Colleagues colleagues,
            Staleness staleness,
            Clock clock) {
        this.organisations = organisations;
        this.teams = teams;
        this.taxonomy = taxonomy;
        this.colleagues = colleagues;
        this.staleness = staleness;
        this.clock = clock;
    }

    ProfessionalView of(Professional professional) {
        Colleagues.Group group = colleagues.around(List.of(professional));
        ProfessionalDetails d = professional.details();
        List<ProfessionalView.Colleague> standIns = group.standIns(professional)
                .map(p -> new ProfessionalView.Colleague(p.id(), p.details().name(), group.view(p)))
                .toList();
        return new ProfessionalView(
                professional.id(),
                professional.version(),
                d.givenName(),
                d.familyName(),
                d.name(),
                d.assignments().stream().map(this::assignment).toList(),
                d.mandate(),
                d.mandateAmountEur(),
                d.decidesAlone(),
                d.expertise(),
                d.languages(),
                d.areas(),
                d.lifeDomains(),
                d.phone(),
                d.email(),
                d.workingHours(),
                group.view(professional),
                standIns.stream()
                        .filter(s -> s.id().equals(d.duoPartnerId()))
                        .findFirst()
                        .orElse(null),
                standIns.stream().filter(s -> !s.id().equals(d.duoPartnerId())).toList(),
                group.absences(professional).stream()
                        .map(a -> new ProfessionalView.AbsenceView(
                                a.id(), a.period().from(), a.period().until()))
                        .toList(),
                professional
                        .presence()
                        .filter(p -> p.holdsAt(clock.instant()))
                        .map(p -> new ProfessionalView.PresenceView(p.state(), p.until()))
                        .orElse(null),
                d.lastConfirmed(),
                staleness.isStale(professional.kind(), d.lastConfirmed()),
                d.source(),
                d.sourceDate(),
                d.generated());
    }

    private ProfessionalView.Assignment assignment(Assignment d) {
        Team team = teams.findByIdOptional(d.teamId()).orElseThrow(ProblemException::notFound);
        Role role = Objects.requireNonNull(taxonomy.roles().get(d.role()));
        return new ProfessionalView.Assignment(
                d.organisationId(),
                organisations
                        .findByIdOptional(d.organisationId())
                        .map(o -> o.details().name())
                        .orElseThrow(ProblemException::notFound),
                d.teamId(),
                team.details().name(),
                team.details().task(),
                role.code(),
                role.name(),
                role.category(),
                d.teamLead());
    }
}

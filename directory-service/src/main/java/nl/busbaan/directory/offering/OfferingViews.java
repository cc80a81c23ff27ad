package nl.busbaan.directory.offering;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.busbaan.directory.entry.Location;
import nl.busbaan.directory.entry.Staleness;
import nl.busbaan.directory.organisation.Organisations;
import nl.busbaan.directory.organisation.Teams;
import nl.busbaan.directory.professional.Colleagues;
import nl.busbaan.directory.professional.Visibility;
import nl.busbaan.directory.reachability.Reachability;
import nl.busbaan.directory.taxonomy.Role;
import nl.busbaan.directory.taxonomy.Taxonomy;
import nl.busbaan.platform.identity.Caller;
import nl.busbaan.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** Puts an offering's page together. */
@ApplicationScoped
class OfferingViews {
    private static final int MOST_DECIDERS = 20;

    private final Organisations organisations;
    private final Teams teams;
    private final Deciders deciders;
    private final Colleagues colleagues;
    private final Taxonomy taxonomy;
    private final Caller caller;
    private final Staleness staleness;

    OfferingViews(
            Organisations organisations,
            Teams teams,
            Deciders deciders,
            Colleagues colleagues,
            Taxonomy taxonomy,
            Caller caller,
            Staleness staleness) {
        this.organisations = organisations;
        this.teams = teams;
        this.deciders = deciders;
        this.colleagues = colleagues;
        this.taxonomy = taxonomy;
        this.caller = caller;
        this.staleness = staleness;
    }

    OfferingView of(Offering offering) {
        OfferingDetails d = offering.details();
        Map<String, Role> roles = taxonomy.roles();
        return new OfferingView(
                offering.id(),
                offering.version(),
                d.name(),
                d.kind(),
                d.organisationId(),
                organisations
                        .findByIdOptional(d.organisationId())
                        .map(o -> o.details().name())
                        .orElseThrow(ProblemException::notFound),
                d.teamId(),
                Optional.ofNullable(d.teamId())
                        .flatMap(teams::active)
                        .map(t -> t.details().name())
                        .orElse(null),
                d.summary(),
                d.conditions(),
                d.whoDecides().stream()
                        .map(code -> new OfferingView.DecidingRole(code, nameOf(roles, code)))
                        .toList(),
                whoDecides(offering, roles),
                d.termDays(),
                d.documents(),
                d.lifeDomains(),
                d.lifeEvents(),
                d.targetGroups(),
                d.areas(),
                d.needs(),
                Location.shownTo(caller, d.location()),
                d.intake(),
                d.intake().label(),
                d.source(),
                d.sourceDate(),
                d.lastConfirmed(),
                staleness.isStale(offering.kind(), d.lastConfirmed()));
    }

    private @Nullable List<OfferingView.DecidingProfessional> whoDecides(Offering offering, Map<String, Role> roles) {
        if (!Visibility.seesProfessionals(caller)) {
            return null;
        }
        List<Deciders.Decider> people = deciders.of(List.of(offering.key()));
        Colleagues.Group group = colleagues.around(
                people.stream().map(Deciders.Decider::professional).toList());
        return people.stream()
                .sorted(Comparator.comparing(d -> !(group.reachability(d.professional()) instanceof Reachability.Now)))
                .limit(MOST_DECIDERS)
                .map(d -> new OfferingView.DecidingProfessional(
                        d.professional().key(),
                        d.professional().details().name(),
                        nameOf(roles, d.role()),
                        d.professional().details().mandate(),
                        group.view(d.professional())))
                .toList();
    }

    private static String nameOf(Map<String, Role> roles, String code) {
        Role role = roles.get(code);
        return role == null ? code : role.name();
    }
}

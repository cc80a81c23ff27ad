package nl.busbaan.directory.offering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.busbaan.directory.organisation.TeamId;
import nl.busbaan.directory.professional.Assignment;
import nl.busbaan.directory.professional.Professional;
import nl.busbaan.directory.taxonomy.Role;
import nl.busbaan.directory.taxonomy.RoleCategory;
import nl.busbaan.directory.taxonomy.Taxonomy;

/** Who decides on an offering: the roles it names, in its team, or in its whole organisation when it names no team. */
@ApplicationScoped
public class Deciders {
    private final Offerings offerings;
    private final EntityManager entities;
    private final Taxonomy taxonomy;

    Deciders(Offerings offerings, EntityManager entities, Taxonomy taxonomy) {
        this.offerings = offerings;
        this.entities = entities;
        this.taxonomy = taxonomy;
    }

    /**
     * One who decides.
     *
     * @param role in which he decides
     * @param rank place of the role in the offering's list; a team lead comes after all others
     */
    public record Decider(Professional professional, Offering offering, String role, int rank) {}

    /** @return of each offering its deciders, in the order of the given ids, then by rank, then by id: the same order each time */
    public List<Decider> of(Collection<UUID> offeringIds) {
        Map<UUID, Offering> found = new HashMap<>();
        offerings.activeAmong(offeringIds).forEach(o -> found.put(o.key(), o));
        Map<String, Role> roles = taxonomy.roles();
        List<Decider> deciders = new ArrayList<>();
        for (UUID id : offeringIds) {
            Offering offering = found.get(id);
            if (offering != null && !offering.details().whoDecides().isEmpty()) {
                deciders.addAll(of(offering, roles));
            }
        }
        return deciders;
    }

    private List<Decider> of(Offering offering, Map<String, Role> roles) {
        OfferingDetails details = offering.details();
        TeamId team = details.teamId();
        return entities.createQuery(
                        "from Professional p where p.active and array_contains(%s, :place) order by p.id.value"
                                .formatted(team == null ? "p.organisationIds" : "p.teamIds"),
                        Professional.class)
                .setParameter("place", team == null ? details.organisationId().value() : team.value())
                .getResultStream()
                .flatMap(p -> rolesThere(p, details)
                        .filter(details.whoDecides()::contains)
                        .map(role -> new Decider(p, offering, role, rank(details, role, roles)))
                        .min(Comparator.comparingInt(Decider::rank))
                        .stream())
                .sorted(Comparator.comparingInt(Decider::rank))
                .toList();
    }

    /** The roles in which he works in the offering's team, or its organisation. */
    private static Stream<String> rolesThere(Professional professional, OfferingDetails offering) {
        return professional.details().assignments().stream()
                .filter(a -> offering.teamId() == null
                        ? a.organisationId().equals(offering.organisationId())
                        : a.teamId().equals(offering.teamId()))
                .map(Assignment::role);
    }

    private static int rank(OfferingDetails details, String role, Map<String, Role> roles) {
        Role known = roles.get(role);
        return known != null && known.category() == RoleCategory.MANAGEMENT
                ? details.whoDecides().size()
                : details.whoDecides().indexOf(role);
    }
}

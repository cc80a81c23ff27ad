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
     * @param rank place of his role in the offering's list; a team lead comes after all others
     */
    public record Decider(Professional professional, Offering offering, int rank) {}

    /** @return of each offering its deciders, in the order of the given ids and then by rank */
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
        var query = entities.createQuery(
                        "from Professional p where p.active and p.details.role in :roles and "
                                + (details.teamId() == null
                                        ? "p.details.organisationId = :place"
                                        : "p.details.teamId = :place"),
                        Professional.class)
                .setParameter("roles", details.whoDecides())
                .setParameter("place", details.teamId() == null ? details.organisationId() : details.teamId());
        return query.getResultStream()
                .map(p -> new Decider(p, offering, rank(details, p.details().role(), roles)))
                .sorted(Comparator.comparingInt(Decider::rank))
                .toList();
    }

    private static int rank(OfferingDetails details, String role, Map<String, Role> roles) {
        Role known = roles.get(role);
        return known != null && known.category() == RoleCategory.MANAGEMENT
                ? details.whoDecides().size()
                : details.whoDecides().indexOf(role);
    }
}

package nl.busbaan.directory.offering;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.busbaan.directory.organisation.TeamId;
import nl.busbaan.directory.professional.Professional;
import nl.busbaan.directory.taxonomy.Role;
import nl.busbaan.directory.taxonomy.RoleCategory;
import nl.busbaan.directory.taxonomy.Taxonomy;
import org.hibernate.Session;

/** Who decides on an offering: the roles it names, in its team, or in its whole organisation when it names no team. */
@ApplicationScoped
public class Deciders {
    /** An organisation may have hundreds of colleagues in a role; of more no one is helped. */
    private static final int MOST = 50;

    private final Offerings offerings;
    private final EntityManager entities;
    private final Taxonomy taxonomy;
    private final ObjectMapper json;

    Deciders(Offerings offerings, EntityManager entities, Taxonomy taxonomy, ObjectMapper json) {
        this.offerings = offerings;
        this.entities = entities;
        this.taxonomy = taxonomy;
        this.json = json;
    }

    /**
     * One who decides.
     *
     * @param role in which he decides
     * @param rank place of the role in the offering's list; a team lead comes after all others
     */
    public record Decider(Professional professional, Offering offering, String role, int rank) {}

    /** @return of each offering at most 50 deciders, in the order of the given ids, then by rank, then by id: the same order each time */
    public List<Decider> of(Collection<UUID> offeringIds) {
        Map<UUID, Offering> found = new HashMap<>();
        offerings.activeAmong(offeringIds).forEach(o -> found.put(o.key(), o));
        Map<String, Role> roles = taxonomy.roles();
        List<Decider> deciders = new ArrayList<>();
        for (UUID id : offeringIds) {
            Offering offering = found.get(id);
            if (offering != null) {
                deciders.addAll(of(offering, roles));
            }
        }
        return deciders;
    }

    private Collection<Decider> of(Offering offering, Map<String, Role> roles) {
        OfferingDetails details = offering.details();
        Map<UUID, Decider> deciders = new LinkedHashMap<>();
        details.whoDecides().stream()
                .sorted(Comparator.comparingInt(role -> rank(details, role, roles)))
                .takeWhile(role -> deciders.size() < MOST)
                .forEach(role -> {
                    int rank = rank(details, role, roles);
                    inRole(role, details)
                            .limit(MOST - deciders.size())
                            .forEach(p -> deciders.putIfAbsent(p.key(), new Decider(p, offering, role, rank)));
                });
        return deciders.values();
    }

    /** Those with the role in the offering's team, or in its organisation. The index knows places; who is there is then looked through. */
    private Stream<Professional> inRole(String role, OfferingDetails offering) {
        TeamId team = offering.teamId();
        UUID place = team == null ? offering.organisationId().value() : team.value();
        return entities
                .unwrap(Session.class)
                .createNativeQuery("""
                        select p.* from professional p
                        where p.active and p.%s @> array[:place] and p.assignments @> cast(:there as jsonb)
                        order by p.id limit :most
                        """.formatted(team == null ? "organisation_ids" : "team_ids"), Professional.class)
                .setParameter("place", place)
                .setParameter("there", assignment(team == null ? "organisationId" : "teamId", place, role))
                .setParameter("most", MOST)
                .getResultList()
                .stream();
    }

    private String assignment(String where, UUID place, String role) {
        try {
            return json.writeValueAsString(List.of(Map.of(where, place, "role", role)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Texts can always be written as JSON.", e);
        }
    }

    private static int rank(OfferingDetails details, String role, Map<String, Role> roles) {
        Role known = roles.get(role);
        return known != null && known.category() == RoleCategory.MANAGEMENT
                ? details.whoDecides().size()
                : details.whoDecides().indexOf(role);
    }
}

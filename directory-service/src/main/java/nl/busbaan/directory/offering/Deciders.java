package nl.busbaan.directory.offering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.busbaan.directory.entry.DirectoryChanged;
import nl.busbaan.directory.organisation.TeamId;
import nl.busbaan.directory.professional.Assignment;
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

    /** Of a professional q, that he has a wanted role in a team, or in an organisation as a whole. */
    private static final String DECIDES = """
            q.active and q.%s @> array[:there] and q.assignments @>
                jsonb_build_array(jsonb_build_object('%s', cast(:there as text), 'role', wanted.role))
            """;

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
        List<String> ranked = details.whoDecides().stream()
                .sorted(Comparator.comparingInt(role -> rank(details, role, roles)))
                .toList();
        Map<UUID, Decider> deciders = new LinkedHashMap<>();
        for (Professional professional : inOneOf(ranked, details)) {
            Set<String> there = rolesThere(professional, details);
            ranked.stream()
                    .filter(there::contains)
                    .findFirst()
                    .map(role -> new Decider(professional, offering, role, rank(details, role, roles)))
                    .ifPresent(decider -> deciders.putIfAbsent(professional.key(), decider));
        }
        return deciders.values();
    }

    /**
     * Those with one of the roles in the offering's team, or in its organisation, by role and id; someone with two of them may be there
     * twice. The index knows who is where; of these the roles are looked through.
     */
    private List<Professional> inOneOf(List<String> ranked, OfferingDetails offering) {
        TeamId team = offering.teamId();
        return entities.unwrap(Session.class)
                .createNativeQuery("""
                        select p.* from unnest(cast(:ranked as text[])) with ordinality wanted (role, place)
                        cross join lateral (
                            select q.* from professional q where %s order by q.id limit :most) p
                        order by wanted.place, p.id limit :most
                        """.formatted(decides(team != null)), Professional.class)
                .setParameter("ranked", ranked.toArray(String[]::new))
                .setParameter("there", team == null ? offering.organisationId().value() : team.value())
                .setParameter("most", MOST)
                .getResultList();
    }

    /** All of them, however many. */
    public List<UUID> ids(DirectoryChanged.Deciding those) {
        UUID team = those.team();
        return entities.unwrap(Session.class)
                .createNativeQuery(
                        "select distinct q.id from unnest(cast(:wanted as text[])) wanted (role), professional q where "
                                + decides(team != null),
                        UUID.class)
                .setParameter("wanted", those.roles().toArray(String[]::new))
                .setParameter("there", team == null ? those.organisation() : team)
                .getResultList();
    }

    private static String decides(boolean inTeam) {
        return DECIDES.formatted(inTeam ? "team_ids" : "organisation_ids", inTeam ? "teamId" : "organisationId");
    }

    /** The roles in which he works in the offering's team, or its organisation. */
    private static Set<String> rolesThere(Professional professional, OfferingDetails offering) {
        return professional.details().assignments().stream()
                .filter(a -> offering.teamId() == null
                        ? a.organisationId().equals(offering.organisationId())
                        : a.teamId().equals(offering.teamId()))
                .map(Assignment::role)
                .collect(Collectors.toSet());
    }

    private static int rank(OfferingDetails details, String role, Map<String, Role> roles) {
        Role known = roles.get(role);
        return known != null && known.category() == RoleCategory.MANAGEMENT
                ? details.whoDecides().size()
                : details.whoDecides().indexOf(role);
    }
}

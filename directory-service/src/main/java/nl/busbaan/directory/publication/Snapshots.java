package nl.busbaan.directory.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.busbaan.directory.entry.DirectoryChanged;
import nl.busbaan.directory.entry.Entry;
import nl.busbaan.directory.informal.Initiative;
import nl.busbaan.directory.offering.Offering;
import nl.busbaan.directory.organisation.Organisation;
import nl.busbaan.directory.organisation.OrganisationId;
import nl.busbaan.directory.organisation.Team;
import nl.busbaan.directory.organisation.TeamId;
import nl.busbaan.directory.professional.Absences;
import nl.busbaan.directory.professional.Professional;
import nl.busbaan.directory.taxonomy.Taxonomy;

/** Reads the entries a change may touch, and what their documents repeat of others, in a few queries per kind. */
@ApplicationScoped
class Snapshots {
    private final EntityManager entities;
    private final Absences absences;
    private final Taxonomy taxonomy;
    private final Clock clock;

    Snapshots(EntityManager entities, Absences absences, Taxonomy taxonomy, Clock clock) {
        this.entities = entities;
        this.absences = absences;
        this.taxonomy = taxonomy;
        this.clock = clock;
    }

    /** Entries whose documents a change may touch. */
    private record Touched(
            List<Organisation> organisations,
            List<Team> teams,
            List<Professional> professionals,
            List<Offering> offerings,
            List<Initiative> initiatives) {
        static final Touched NOTHING = new Touched(List.of(), List.of(), List.of(), List.of(), List.of());

        Touched with(List<Team> those, List<Professional> people) {
            return new Touched(organisations, those, people, offerings, initiatives);
        }

        Touched withOfferings(List<Offering> those) {
            return new Touched(organisations, teams, professionals, those, initiatives);
        }

        Touched withInitiatives(List<Initiative> those) {
            return new Touched(organisations, teams, professionals, offerings, those);
        }
    }

    Snapshot of(DirectoryChanged change) {
        Touched touched = touched(change);
        Instant now = clock.instant();
        Map<UUID, List<Professional>> members = members(touched, change);
        Map<TeamId, Team> teams = teams(touched);
        Map<OrganisationId, Organisation> organisations = organisations(touched, teams.values());
        return new Snapshot(
                touched.organisations,
                touched.teams,
                touched.professionals,
                touched.offerings,
                touched.initiatives,
                members,
                absences.ahead(
                        touched.professionals.stream().map(Professional::id).toList(), now),
                taxonomy.roles(),
                new Words(taxonomy.terms()),
                organisations,
                teams,
                now);
    }

    private Touched touched(DirectoryChanged change) {
        return switch (change) {
            case DirectoryChanged.Everything everything ->
                new Touched(
                        where(Organisation.class, "true", Map.of()),
                        where(Team.class, "true", Map.of()),
                        where(Professional.class, "true", Map.of()),
                        where(Offering.class, "true", Map.of()),
                        where(Initiative.class, "true", Map.of()));
            case DirectoryChanged.InOrganisation(UUID organisation) -> {
                Map<String, Object> parameters = Map.of("id", organisation);
                yield new Touched(
                        where(Organisation.class, "e.id.value = :id", parameters),
                        where(Team.class, "e.details.organisationId.value = :id", parameters),
                        where(Professional.class, "array_contains(e.organisationIds, :id)", parameters),
                        where(Offering.class, "e.details.organisationId.value = :id", parameters),
                        where(Initiative.class, "e.details.organisationId.value = :id", parameters));
            }
            case DirectoryChanged.OneProfessional(UUID professional, Set<UUID> teams) ->
                Touched.NOTHING.with(byIds(Team.class, teams), byIds(Professional.class, Set.of(professional)));
            case DirectoryChanged.OneOffering(UUID offering) ->
                Touched.NOTHING.withOfferings(byIds(Offering.class, Set.of(offering)));
            case DirectoryChanged.OneInitiative(UUID initiative) ->
                Touched.NOTHING.withInitiatives(byIds(Initiative.class, Set.of(initiative)));
        };
    }

    /** Active professionals by team. Only a change of one professional doesn't bring the others of his teams along. */
    private Map<UUID, List<Professional>> members(Touched touched, DirectoryChanged change) {
        List<Professional> people = touched.professionals;
        if (change instanceof DirectoryChanged.OneProfessional one) {
            people = one.teams().isEmpty()
                    ? List.of()
                    : where(
                            Professional.class,
                            "array_intersects(e.teamIds, :teams)",
                            Map.of("teams", one.teams().toArray(UUID[]::new)));
        }
        Map<UUID, List<Professional>> members = new HashMap<>();
        for (Professional person : people) {
            if (person.active()) {
                person.details()
                        .teams()
                        .forEach(team -> members.computeIfAbsent(team, t -> new ArrayList<>())
                                .add(person));
            }
        }
        return members;
    }

    /** Teams that are named: those touched, and others that the people touched are in. */
    private Map<TeamId, Team> teams(Touched touched) {
        List<Team> all = new ArrayList<>(touched.teams);
        all.addAll(byIds(
                Team.class,
                others(touched.teams, touched.professionals.stream().flatMap(p -> p.details().teams().stream()))));
        return Snapshot.byId(all, Team::id);
    }

    private Map<OrganisationId, Organisation> organisations(Touched touched, Collection<Team> teams) {
        Stream<UUID> named = Stream.of(
                        touched.professionals.stream().flatMap(p -> p.details().organisations().stream()),
                        teams.stream().map(t -> t.details().organisationId().value()),
                        touched.offerings.stream()
                                .map(o -> o.details().organisationId().value()),
                        touched.initiatives.stream()
                                .map(i -> i.details().organisationId())
                                .filter(Objects::nonNull)
                                .map(OrganisationId::value))
                .flatMap(ids -> ids);
        List<Organisation> all = new ArrayList<>(touched.organisations);
        all.addAll(byIds(Organisation.class, others(touched.organisations, named)));
        return Snapshot.byId(all, Organisation::id);
    }

    private static Set<UUID> others(List<? extends Entry<?>> known, Stream<UUID> named) {
        Set<UUID> ids = known.stream().map(Entry::key).collect(Collectors.toSet());
        return named.filter(id -> !ids.contains(id)).collect(Collectors.toCollection(HashSet::new));
    }

    private <T> List<T> byIds(Class<T> type, Set<UUID> ids) {
        return ids.isEmpty() ? List.of() : where(type, "e.id.value in :ids", Map.of("ids", ids));
    }

    private <T> List<T> where(Class<T> type, String condition, Map<String, Object> parameters) {
        var query = entities.createQuery(
                "from %s e where %s order by e.id.value".formatted(type.getSimpleName(), condition), type);
        parameters.forEach(query::setParameter);
        return query.getResultList();
    }
}

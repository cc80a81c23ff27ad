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
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.busbaan.directory.entry.DirectoryChanged;
import nl.busbaan.directory.entry.Entry;
import nl.busbaan.directory.entry.Sql;
import nl.busbaan.directory.informal.Initiative;
import nl.busbaan.directory.offering.Deciders;
import nl.busbaan.directory.offering.Offering;
import nl.busbaan.directory.organisation.Organisation;
import nl.busbaan.directory.organisation.OrganisationId;
import nl.busbaan.directory.organisation.Team;
import nl.busbaan.directory.organisation.TeamId;
import nl.busbaan.directory.professional.Absences;
import nl.busbaan.directory.professional.Assignment;
import nl.busbaan.directory.professional.Professional;
import nl.busbaan.directory.taxonomy.Taxonomy;
import org.hibernate.jpa.HibernateHints;

/** Reads the entries a change may touch, and what their documents repeat of others, in a few queries per kind. */
@ApplicationScoped
class Snapshots {
    private static final int PART = 1_000;

    private final EntityManager entities;
    private final Sql sql;
    private final Deciders deciders;
    private final Absences absences;
    private final Taxonomy taxonomy;
    private final Clock clock;

    Snapshots(EntityManager entities, Sql sql, Deciders deciders, Absences absences, Taxonomy taxonomy, Clock clock) {
        this.entities = entities;
        this.sql = sql;
        this.deciders = deciders;
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

    /**
     * Reads what the change may touch, in parts that fit in memory: of a whole kaart some thousand entries at a time.
     *
     * @param use takes one part after the other
     */
    void of(DirectoryChanged change, Consumer<Snapshot> use) {
        switch (change) {
            case DirectoryChanged.Everything _ -> everything(use);
            case DirectoryChanged.Several(Set<UUID> ids) -> several(ids, use);
            case DirectoryChanged.OneOffering(UUID _, List<DirectoryChanged.Deciding> deciding) -> {
                use.accept(snapshot(change, touched(change)));
                several(
                        deciding.stream()
                                .flatMap(those -> deciders.ids(those).stream())
                                .collect(Collectors.toSet()),
                        use);
            }
            default -> use.accept(snapshot(change, touched(change)));
        }
    }

    private Snapshot snapshot(DirectoryChanged change, Touched touched) {
        Map<TeamId, Team> teams = teams(touched);
        Set<UUID> workplaces = touched.professionals.stream()
                .flatMap(p -> p.details().organisations().stream())
                .collect(Collectors.toSet());
        Named named = new Named(organisations(touched, teams.values()), teams, Decisions.in(workplaces, sql));
        return snapshot(touched, named, members(touched, change));
    }

    private void several(Set<UUID> all, Consumer<Snapshot> use) {
        List<UUID> ids = List.copyOf(all);
        for (int from = 0; from < ids.size(); from += PART) {
            DirectoryChanged.Several part =
                    new DirectoryChanged.Several(Set.copyOf(ids.subList(from, Math.min(from + PART, ids.size()))));
            use.accept(snapshot(part, touched(part)));
            entities.clear();
        }
    }

    private void everything(Consumer<Snapshot> use) {
        List<Organisation> organisations = where(Organisation.class, "true", Map.of());
        List<Team> teams = where(Team.class, "true", Map.of());
        Named named = new Named(
                Snapshot.byId(organisations, Organisation::id), Snapshot.byId(teams, Team::id), Decisions.all(sql));
        use.accept(snapshot(new Touched(organisations, teams, List.of(), List.of(), List.of()), named, membersOfAll()));
        inParts(
                Professional.class,
                part -> use.accept(snapshot(Touched.NOTHING.with(List.of(), part), named, Map.of())));
        inParts(Offering.class, part -> use.accept(snapshot(Touched.NOTHING.withOfferings(part), named, Map.of())));
        inParts(Initiative.class, part -> use.accept(snapshot(Touched.NOTHING.withInitiatives(part), named, Map.of())));
    }

    private <T extends Entry<?>> void inParts(Class<T> type, Consumer<List<T>> use) {
        List<T> part = after(type, new UUID(0, 0));
        while (!part.isEmpty()) {
            UUID last = part.getLast().key();
            use.accept(part);
            entities.clear();
            part = after(type, last);
        }
    }

    /** To read only: what Hibernate would keep to find changes is a third of the work. */
    private <T> List<T> after(Class<T> type, UUID last) {
        return entities.createQuery(
                        "from %s e where e.id.value > :last order by e.id.value".formatted(type.getSimpleName()), type)
                .setParameter("last", last)
                .setMaxResults(PART)
                .setHint(HibernateHints.HINT_READ_ONLY, true)
                .getResultList();
    }

    /** Places that entries are at, by id, and what is decided there. */
    private record Named(
            Map<OrganisationId, Organisation> organisations, Map<TeamId, Team> teams, Decisions decisions) {}

    private Snapshot snapshot(Touched touched, Named named, Map<UUID, List<Snapshot.Member>> members) {
        Instant now = clock.instant();
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
                named.decisions,
                named.organisations,
                named.teams,
                now);
    }

    private Touched touched(DirectoryChanged change) {
        return switch (change) {
            case DirectoryChanged.Everything everything ->
                throw new IllegalArgumentException("Everything is read in parts.");
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
            case DirectoryChanged.Several(Set<UUID> ids) ->
                new Touched(
                        byIds(Organisation.class, ids),
                        byIds(Team.class, ids),
                        byIds(Professional.class, ids),
                        byIds(Offering.class, ids),
                        byIds(Initiative.class, ids));
            case DirectoryChanged.OneOffering(UUID offering, List<DirectoryChanged.Deciding> _) ->
                Touched.NOTHING.withOfferings(byIds(Offering.class, Set.of(offering)));
            case DirectoryChanged.OneInitiative(UUID initiative) ->
                Touched.NOTHING.withInitiatives(byIds(Initiative.class, Set.of(initiative)));
        };
    }

    /** Of a change of one professional or of several entries all others of their teams come along, because a team is told as a whole. */
    private Map<UUID, List<Snapshot.Member>> members(Touched touched, DirectoryChanged change) {
        return switch (change) {
            case DirectoryChanged.OneProfessional one -> membersOf(one.teams());
            case DirectoryChanged.Several _ ->
                membersOf(touched.teams.stream().map(Team::key).collect(Collectors.toSet()));
            default -> members(touched.professionals);
        };
    }

    private static Map<UUID, List<Snapshot.Member>> members(List<Professional> people) {
        Map<UUID, List<Snapshot.Member>> members = new HashMap<>();
        people.stream()
                .filter(Professional::active)
                .forEach(p -> add(members, p.key(), p.details().assignments()));
        return members;
    }

    private Map<UUID, List<Snapshot.Member>> membersOf(Set<UUID> teams) {
        return membersWhere("p.active and p.team_ids && ?", teams);
    }

    private Map<UUID, List<Snapshot.Member>> membersOfAll() {
        return membersWhere("p.active");
    }

    /** Ids alone: a team may have thousands of members, and one change of one of them reads them all. */
    private Map<UUID, List<Snapshot.Member>> membersWhere(String condition, Object... parameters) {
        Map<UUID, List<Snapshot.Member>> members = new HashMap<>();
        sql.list(
                        """
                        select cast(a ->> 'teamId' as uuid) as team, p.id, cast(a ->> 'teamLead' as boolean) as leads
                        from professional p, jsonb_array_elements(p.assignments) with ordinality as assigned (a, place)
                        where %s
                        order by p.id, place
                        """.formatted(condition),
                        row -> Map.entry(
                                row.getObject("team", UUID.class),
                                new Snapshot.Member(row.getObject("id", UUID.class), row.getBoolean("leads"))),
                        parameters)
                .forEach(entry -> members.computeIfAbsent(entry.getKey(), t -> new ArrayList<>())
                        .add(entry.getValue()));
        return members;
    }

    private static void add(Map<UUID, List<Snapshot.Member>> members, UUID professional, List<Assignment> assignments) {
        for (Assignment assignment : assignments) {
            members.computeIfAbsent(assignment.teamId().value(), t -> new ArrayList<>())
                    .add(new Snapshot.Member(professional, assignment.teamLead()));
        }
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

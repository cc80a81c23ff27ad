package nl.busbaan.directory.provisioning;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.busbaan.directory.entry.Sql;
import nl.busbaan.directory.organisation.OrganisationId;

/** Who is in which team: ids and names only, because a group of an organisation of thousands is read often. */
@ApplicationScoped
class Members {
    /** Also those who are deactivated here: they come back into their teams. */
    private static final String MEMBERS = """
            select t.team, p.id, p.given_name || ' ' || p.family_name as name
            from unnest(?) as t (team) join professional p on p.team_ids @> array[t.team]
                left join provisioned_user u on u.organisation_id = ? and u.professional_id = p.id
            where p.active or u.professional_id is not null
            union
            select (a ->> 'teamId')::uuid, p.id, p.given_name || ' ' || p.family_name
            from provisioned_user u join professional p on p.id = u.professional_id, jsonb_array_elements(u.set_aside) a
            where u.organisation_id = ? and u.set_aside <> '[]' and (a ->> 'teamId')::uuid = any (?)
            """;

    private final Sql sql;

    Members(Sql sql) {
        this.sql = sql;
    }

    record Member(UUID id, String name) {
        @Override
        public String toString() {
            return "Member[" + id + "]";
        }
    }

    /** In the order of their ids. */
    Map<UUID, List<Member>> of(OrganisationId organisation, Collection<UUID> teams) {
        Object[] parameters = {teams, organisation.value(), organisation.value(), teams};
        return byTeam("select team, id, name from (%s) member order by id".formatted(MEMBERS), parameters);
    }

    /** Of these people those who are members. */
    Map<UUID, List<Member>> among(OrganisationId organisation, Collection<UUID> teams, Collection<UUID> people) {
        if (people.isEmpty()) {
            return Map.of();
        }
        Object[] parameters = {teams, organisation.value(), organisation.value(), teams, people};
        return byTeam(
                "select team, id, name from (%s) member where id = any (?) order by id".formatted(MEMBERS), parameters);
    }

    private Map<UUID, List<Member>> byTeam(String query, Object[] parameters) {
        Map<UUID, List<Member>> members = new HashMap<>();
        sql.list(
                        query,
                        row -> Map.entry(
                                row.getObject("team", UUID.class),
                                new Member(row.getObject("id", UUID.class), row.getString("name"))),
                        parameters)
                .forEach(entry -> members.computeIfAbsent(entry.getKey(), t -> new ArrayList<>())
                        .add(entry.getValue()));
        return members;
    }

    /** What the members of each team come to: differs when any of them does. Added up by the database, so none of them is read. */
    Map<UUID, String> digests(OrganisationId organisation, Collection<UUID> teams) {
        return sql
                .list(
                        """
                        select team, count(*) || '/' || sum(hashtextextended(cast(id as text) || name, 0)) as digest
                        from (%s) member group by team
                        """.formatted(MEMBERS),
                        row -> Map.entry(row.getObject("team", UUID.class), row.getString("digest")),
                        teams,
                        organisation.value(),
                        organisation.value(),
                        teams)
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}

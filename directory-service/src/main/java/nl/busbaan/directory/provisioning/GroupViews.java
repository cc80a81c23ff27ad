package nl.busbaan.directory.provisioning;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.busbaan.directory.organisation.OrganisationId;
import nl.busbaan.directory.organisation.Team;
import org.jspecify.annotations.Nullable;

/** Shows teams as SCIM groups. Members are read only for who wants to see them: a group may have thousands. */
@ApplicationScoped
class GroupViews {
    private final GroupRows rows;
    private final Members members;
    private final Locations locations;

    GroupViews(GroupRows rows, Members members, Locations locations) {
        this.rows = rows;
        this.members = members;
        this.locations = locations;
    }

    List<ObjectNode> of(OrganisationId organisation, List<Team> teams, Projection wanted) {
        List<UUID> ids = ids(teams);
        return shown(
                teams,
                wanted.shows("members") ? members.of(organisation, ids) : Map.of(),
                members.digests(organisation, ids));
    }

    /** To work with, not to answer: of their members only those who are named, and so with no version. */
    List<ObjectNode> with(OrganisationId organisation, List<Team> teams, Set<UUID> named) {
        return shown(teams, members.among(organisation, ids(teams), named), Map.of());
    }

    private List<ObjectNode> shown(
            List<Team> teams, Map<UUID, List<Members.Member>> people, Map<UUID, String> digests) {
        Map<UUID, GroupRow> known = rows.of(ids(teams));
        return teams.stream()
                .map(t -> shown(
                        t,
                        known.get(t.key()),
                        people.getOrDefault(t.key(), List.of()),
                        digests.getOrDefault(t.key(), "")))
                .toList();
    }

    private static List<UUID> ids(List<Team> teams) {
        return teams.stream().map(Team::key).toList();
    }

    private ObjectNode shown(Team team, @Nullable GroupRow row, List<Members.Member> people, String digest) {
        ObjectNode group = Scim.object();
        group.putArray("schemas").add(Schemas.GROUP);
        group.put("id", team.key().toString());
        if (row != null && row.externalId() != null) {
            group.put("externalId", row.externalId());
        }
        group.put("displayName", team.details().name());
        String version = Versions.of(group, digest);
        if (!people.isEmpty()) {
            ArrayNode listed = group.putArray("members");
            people.forEach(person -> listed.addObject()
                    .put("value", person.id().toString())
                    .put("$ref", locations.user(person.id()))
                    .put("display", person.name())
                    .put("type", "User"));
        }
        ObjectNode meta = group.putObject("meta").put("resourceType", "Group");
        if (row != null) {
            meta.put("created", row.createdAt().toString());
            meta.put("lastModified", row.changedAt().toString());
        }
        meta.put("location", locations.group(team.id())).put("version", version);
        return group;
    }
}

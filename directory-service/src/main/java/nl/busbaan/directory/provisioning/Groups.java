package nl.busbaan.directory.provisioning;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import nl.busbaan.directory.organisation.OrganisationId;
import nl.busbaan.directory.organisation.Team;
import nl.busbaan.directory.organisation.TeamId;
import nl.busbaan.directory.organisation.Teams;
import org.jspecify.annotations.Nullable;

/** An organisation's teams as SCIM groups. */
@ApplicationScoped
class Groups implements Resources {
    private final Schemas schemas;
    private final Teams teams;
    private final GroupRows rows;
    private final Members members;
    private final Works works;
    private final Membership membership;
    private final TeamChanges changes;
    private final Locations locations;
    private final Clock clock;

    Groups(
            Schemas schemas,
            Teams teams,
            GroupRows rows,
            Members members,
            Works works,
            Membership membership,
            TeamChanges changes,
            Locations locations,
            Clock clock) {
        this.schemas = schemas;
        this.teams = teams;
        this.rows = rows;
        this.members = members;
        this.works = works;
        this.membership = membership;
        this.changes = changes;
        this.locations = locations;
        this.clock = clock;
    }

    @Override
    public ResourceSchema schema() {
        return schemas.groups();
    }

    @Override
    @Transactional
    public ObjectNode list(OrganisationId organisation, ListQuery query) {
        List<Team> all = works.active(organisation);
        if (query.isPlain()) {
            List<Team> page =
                    all.stream().skip(query.offset()).limit(query.count()).toList();
            return query.answer(all.size(), shown(organisation, page));
        }
        // Found by name first, so that the members of the others needn't be read.
        Optional<String> name = Optional.ofNullable(query.filter()).flatMap(f -> f.mustEqual("displayName"));
        List<Team> candidates = all.stream()
                .filter(t ->
                        name.map(n -> n.equalsIgnoreCase(t.details().name())).orElse(true))
                .toList();
        return query.answer(shown(organisation, candidates));
    }

    @Override
    @Transactional
    public ObjectNode get(OrganisationId organisation, UUID id) {
        Team team = teams.active(new TeamId(id))
                .filter(t -> t.details().organisationId().equals(organisation))
                .orElseThrow(ScimException::notFound);
        return shown(organisation, List.of(team)).getFirst();
    }

    private List<ObjectNode> shown(OrganisationId organisation, List<Team> some) {
        List<UUID> ids = some.stream().map(Team::key).toList();
        Map<UUID, GroupRow> known = rows.of(ids);
        Map<UUID, List<Members.Member>> people = members.of(organisation, ids);
        return some.stream()
                .map(t -> shown(t, known.get(t.key()), people.getOrDefault(t.key(), List.of())))
                .toList();
    }

    private ObjectNode shown(Team team, @Nullable GroupRow row, List<Members.Member> people) {
        ObjectNode group = Scim.object();
        group.putArray("schemas").add(Schemas.GROUP);
        group.put("id", team.key().toString());
        if (row != null && row.externalId() != null) {
            group.put("externalId", row.externalId());
        }
        group.put("displayName", team.details().name());
        if (!people.isEmpty()) {
            ArrayNode listed = group.putArray("members");
            people.forEach(person -> listed.addObject()
                    .put("value", person.id().toString())
                    .put("$ref", locations.user(person.id()))
                    .put("display", person.name())
                    .put("type", "User"));
        }
        String version = Versions.of(group);
        ObjectNode meta = group.putObject("meta").put("resourceType", "Group");
        if (row != null) {
            meta.put("created", row.createdAt().toString());
            meta.put("lastModified", row.changedAt().toString());
        }
        meta.put("location", locations.group(team.id())).put("version", version);
        return group;
    }

    @Override
    @Transactional
    public ObjectNode create(OrganisationId organisation, ObjectNode group) {
        works.lockTeams(organisation);
        String name = name(group);
        requireFree(organisation, name, null);
        Team team = works.make(organisation, name, "");
        rows.store(
                organisation,
                new GroupRow(
                        team.key(), UserMapping.text(group, "externalId"), false, clock.instant(), clock.instant()));
        Placement.Touched touched = new Placement.Touched();
        membership.change(organisation, team.id(), ids(group), Set.of(), touched);
        changes.tell(organisation);
        return get(organisation, team.key());
    }

    @Override
    @Transactional
    public ObjectNode replace(OrganisationId organisation, UUID id, @Nullable String ifMatch, ObjectNode group) {
        return write(organisation, id, current(organisation, id, ifMatch), group);
    }

    @Override
    @Transactional
    public ObjectNode change(OrganisationId organisation, UUID id, @Nullable String ifMatch, Patch patch) {
        ObjectNode shown = current(organisation, id, ifMatch);
        return write(organisation, id, shown, patch.applyTo(shown));
    }

    /** Its row is locked, so that two who change the members do so one after the other. */
    private ObjectNode current(OrganisationId organisation, UUID id, @Nullable String ifMatch) {
        if (teams.findByIdOptional(new TeamId(id), LockModeType.PESSIMISTIC_WRITE)
                .isEmpty()) {
            throw ScimException.notFound();
        }
        ObjectNode shown = get(organisation, id);
        Versions.require(ifMatch, shown);
        return shown;
    }

    private ObjectNode write(OrganisationId organisation, UUID id, ObjectNode before, ObjectNode after) {
        TeamId team = new TeamId(id);
        String name = name(after);
        String externalId = UserMapping.text(after, "externalId");
        boolean renamed = !name.equals(before.path("displayName").asText());
        Set<UUID> had = ids(before);
        Set<UUID> wanted = ids(after);
        if (!renamed
                && had.equals(wanted)
                && Optional.ofNullable(externalId)
                        .equals(Optional.ofNullable(UserMapping.text(before, "externalId")))) {
            return before;
        }
        if (renamed) {
            works.lockTeams(organisation);
            requireFree(organisation, name, team);
            changes.rename(team, name);
        }
        GroupRow row = rows.of(List.of(id)).get(id);
        rows.store(
                organisation,
                row == null
                        ? new GroupRow(id, externalId, false, clock.instant(), clock.instant())
                        : new GroupRow(id, externalId, row.unassigned(), row.createdAt(), clock.instant()));
        Set<UUID> added = new TreeSet<>(wanted);
        added.removeAll(had);
        Set<UUID> removed = new TreeSet<>(had);
        removed.removeAll(wanted);
        Placement.Touched touched = new Placement.Touched();
        membership.change(organisation, team, added, removed, touched);
        if (renamed) {
            changes.tell(organisation);
        } else {
            membership.tell(organisation, touched);
        }
        return get(organisation, id);
    }

    /** Its people land with the unassigned, unless they are in another team as well. */
    @Override
    @Transactional
    public void delete(OrganisationId organisation, UUID id, @Nullable String ifMatch) {
        Set<UUID> had = ids(current(organisation, id, ifMatch));
        GroupRow row = rows.of(List.of(id)).get(id);
        if (row != null && row.unassigned() && !had.isEmpty()) {
            throw ScimException.of(409, "People without another team are in this one. Give them a team first.");
        }
        membership.change(organisation, new TeamId(id), Set.of(), had, new Placement.Touched());
        changes.deactivate(new TeamId(id));
        changes.tell(organisation);
    }

    private void requireFree(OrganisationId organisation, String name, @Nullable TeamId itself) {
        boolean taken = works.active(organisation).stream()
                .anyMatch(t -> t.details().name().equalsIgnoreCase(name) && !t.id().equals(itself));
        if (taken) {
            throw ScimException.of(
                    ScimException.Type.UNIQUENESS, "Another group of this organisation has this displayName.");
        }
    }

    private static String name(ObjectNode group) {
        String name = UserMapping.text(group, "displayName");
        if (name == null || name.length() > 200) {
            throw ScimException.invalidValue("'displayName' is required, and at most 200 characters.");
        }
        return name;
    }

    private static Set<UUID> ids(ObjectNode group) {
        Set<UUID> ids = new LinkedHashSet<>();
        group.path("members").forEach(member -> {
            if (!member.path("type").asText("User").equalsIgnoreCase("User")) {
                throw ScimException.invalidValue("'members' of a team are users; groups in groups aren't supported.");
            }
            ids.add(id(member.path("value").asText()));
        });
        return ids;
    }

    private static UUID id(String value) {
        try {
            return UUID.fromString(value);
        } catch (IllegalArgumentException e) {
            throw Membership.unknown();
        }
    }
}

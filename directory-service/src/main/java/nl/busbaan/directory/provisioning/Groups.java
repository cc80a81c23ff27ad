package nl.busbaan.directory.provisioning;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
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
    private final GroupViews views;
    private final Works works;
    private final Membership membership;
    private final TeamChanges changes;
    private final Clock clock;

    Groups(
            Schemas schemas,
            Teams teams,
            GroupRows rows,
            GroupViews views,
            Works works,
            Membership membership,
            TeamChanges changes,
            Clock clock) {
        this.schemas = schemas;
        this.teams = teams;
        this.rows = rows;
        this.views = views;
        this.works = works;
        this.membership = membership;
        this.changes = changes;
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
            return query.answer(all.size(), views.of(organisation, query.cut(all), query.projection()));
        }
        Optional<String> name = Optional.ofNullable(query.filter()).flatMap(f -> f.mustEqual("displayName"));
        List<Team> candidates = all.stream()
                .filter(t ->
                        name.map(n -> n.equalsIgnoreCase(t.details().name())).orElse(true))
                .toList();
        Optional<Set<UUID>> about = sortsByMembers(query) ? Optional.empty() : NamedMembers.in(query.filter());
        if (about.isEmpty()) {
            return query.answer(views.of(organisation, candidates, everything()));
        }
        List<ObjectNode> found = query.found(views.with(organisation, candidates, about.get()));
        List<Team> page = query.cut(found).stream()
                .map(group -> team(candidates, UUID.fromString(group.path("id").asText())))
                .toList();
        return query.answer(found.size(), views.of(organisation, page, query.projection()));
    }

    private Projection everything() {
        return Projection.of(schema(), List.of(), List.of());
    }

    private static boolean sortsByMembers(ListQuery query) {
        Target by = query.sortBy();
        return by != null && List.of("members", "meta").contains(by.attribute().name());
    }

    private static Team team(List<Team> among, UUID id) {
        return among.stream().filter(t -> t.key().equals(id)).findFirst().orElseThrow();
    }

    @Override
    @Transactional
    public ObjectNode get(OrganisationId organisation, UUID id, Projection wanted) {
        return views.of(organisation, List.of(team(organisation, id)), wanted).getFirst();
    }

    private Team team(OrganisationId organisation, UUID id) {
        return teams.active(new TeamId(id))
                .filter(t -> t.details().organisationId().equals(organisation))
                .orElseThrow(ScimException::notFound);
    }

    @Override
    @Transactional
    public ObjectNode create(OrganisationId organisation, ObjectNode group, Projection wanted) {
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
        return get(organisation, team.key(), wanted);
    }

    @Override
    @Transactional
    public ObjectNode replace(
            OrganisationId organisation, UUID id, @Nullable String ifMatch, ObjectNode group, Projection wanted) {
        lock(organisation, id, ifMatch);
        write(organisation, id, get(organisation, id, everything()), group);
        return get(organisation, id, wanted);
    }

    /** Of a group of thousands only those members are read whom the change names. */
    @Override
    @Transactional
    public ObjectNode change(
            OrganisationId organisation, UUID id, @Nullable String ifMatch, Patch patch, Projection wanted) {
        Team team = lock(organisation, id, ifMatch);
        ObjectNode shown = patch.namedMembers()
                .map(named -> views.with(organisation, List.of(team), named).getFirst())
                .orElseGet(() -> get(organisation, id, everything()));
        write(organisation, id, shown, patch.applyTo(shown));
        return get(organisation, id, wanted);
    }

    /** Its row is locked, so that two who change the members do so one after the other. */
    private Team lock(OrganisationId organisation, UUID id, @Nullable String ifMatch) {
        if (teams.findByIdOptional(new TeamId(id), LockModeType.PESSIMISTIC_WRITE)
                .isEmpty()) {
            throw ScimException.notFound();
        }
        Team team = team(organisation, id);
        if (ifMatch != null) {
            Versions.require(ifMatch, get(organisation, id, Projection.versionOnly(schema())));
        }
        return team;
    }

    /** What stands in both is neither read nor written. */
    private void write(OrganisationId organisation, UUID id, ObjectNode before, ObjectNode after) {
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
            return;
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
    }

    /** Its people land with the unassigned, unless they are in another team as well. */
    @Override
    @Transactional
    public void delete(OrganisationId organisation, UUID id, @Nullable String ifMatch) {
        lock(organisation, id, ifMatch);
        Set<UUID> had = ids(get(organisation, id, everything()));
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

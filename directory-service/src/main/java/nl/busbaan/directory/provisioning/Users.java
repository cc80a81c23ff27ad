package nl.busbaan.directory.provisioning;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.busbaan.directory.organisation.OrganisationId;
import nl.busbaan.directory.organisation.Team;
import nl.busbaan.directory.organisation.TeamId;
import nl.busbaan.directory.professional.Professional;
import nl.busbaan.directory.professional.ProfessionalDetails;
import nl.busbaan.directory.professional.ProfessionalId;
import nl.busbaan.platform.time.WorkingHours;
import org.jspecify.annotations.Nullable;

/** An organisation's people as SCIM users. */
@ApplicationScoped
class Users implements Resources {
    /** More than this can't be filtered or sorted at once by what the database doesn't know. */
    private static final int MOST_CANDIDATES = 50_000;

    private final Schemas schemas;
    private final People people;
    private final UserRows rows;
    private final Works works;
    private final Placement placement;
    private final PersonCheck check;
    private final Locations locations;
    private final Clock clock;

    Users(
            Schemas schemas,
            People people,
            UserRows rows,
            Works works,
            Placement placement,
            PersonCheck check,
            Locations locations,
            Clock clock) {
        this.schemas = schemas;
        this.people = people;
        this.rows = rows;
        this.works = works;
        this.placement = placement;
        this.check = check;
        this.locations = locations;
        this.clock = clock;
    }

    /** A user whose row is locked, as he is shown now. */
    private record Current(
            OrganisationId organisation,
            Work work,
            Professional professional,
            @Nullable UserRow row,
            ObjectNode shown) {
        ObjectNode sent() {
            return row == null ? Scim.object() : row.attributes();
        }

        Employment employment() {
            return Employment.of(organisation, professional, row);
        }
    }

    @Override
    public ResourceSchema schema() {
        return schemas.users();
    }

    @Override
    @Transactional
    public ObjectNode list(OrganisationId organisation, ListQuery query) {
        UserCondition condition = UserCondition.of(query.filter());
        Optional<UserOrder> order = UserOrder.of(query.sortBy(), query.descending());
        if (condition.exact() && order.isPresent()) {
            People.Page page = people.page(organisation, condition, order.get(), query.offset(), query.count());
            return query.answer(page.total(), shown(organisation, page.people()));
        }
        List<UUID> candidates = people.candidates(organisation, condition, MOST_CANDIDATES);
        if (candidates.size() > MOST_CANDIDATES) {
            throw ScimException.of(
                    ScimException.Type.TOO_MANY, "Ask for fewer, for example by userName or externalId.");
        }
        return query.answer(shown(organisation, people.inOrder(candidates)));
    }

    private List<ObjectNode> shown(OrganisationId organisation, List<Professional> professionals) {
        Map<UUID, UserRow> known = rows.of(
                organisation, professionals.stream().map(Professional::key).toList());
        Set<UUID> teams = professionals.stream()
                .flatMap(p -> Employment.of(organisation, p, known.get(p.key())).teams().stream())
                .map(TeamId::value)
                .collect(Collectors.toSet());
        UserView view = new UserView(works.of(organisation, teams), locations);
        return professionals.stream().map(p -> view.of(p, known.get(p.key()))).toList();
    }

    @Override
    @Transactional
    public ObjectNode get(OrganisationId organisation, UUID id, Projection wanted) {
        return get(organisation, id);
    }

    private ObjectNode get(OrganisationId organisation, UUID id) {
        return people.find(organisation, id)
                .map(p -> shown(organisation, List.of(p)).getFirst())
                .orElseThrow(ScimException::notFound);
    }

    @Override
    @Transactional
    public ObjectNode create(OrganisationId organisation, ObjectNode user, Projection wanted) {
        String userName = userName(user);
        if (people.isKnownBy(organisation, userName)) {
            throw taken();
        }
        check.manager(organisation, user);
        TeamId placed = works.of(organisation)
                .teamNamed(department(user))
                .map(Team::id)
                .orElseGet(() -> works.unassigned(organisation));
        Work work = works.of(organisation);
        Person person = new UserMapping(work).newcomer(user, work.team(placed).orElseThrow(ScimException::notFound));
        ensureRole(person);
        Employment employment = Employment.begin(
                organisation, placed, person.role(), user.path("active").asBoolean(true));
        Professional professional = new Professional(
                ProfessionalId.next(),
                null,
                check.checked(person.details(employment.entry(), Works.SOURCE, WorkingHours.today(clock))));
        if (!employment.isOnTheMap()) {
            professional.deactivate();
        }
        Placement.Touched touched = new Placement.Touched();
        placement.add(professional, touched);
        Instant now = clock.instant();
        store(
                organisation,
                new UserRow(
                        professional.key(),
                        userName,
                        UserMapping.text(user, "externalId"),
                        UserRow.kept(user, Scim.object(), Scim.object()),
                        List.of(),
                        now,
                        now));
        placement.tell(organisation, touched);
        return get(organisation, professional.key());
    }

    @Override
    @Transactional
    public ObjectNode replace(
            OrganisationId organisation, UUID id, @Nullable String ifMatch, ObjectNode user, Projection wanted) {
        Current current = current(organisation, id, ifMatch);
        return write(current, user, false);
    }

    @Override
    @Transactional
    public ObjectNode change(
            OrganisationId organisation, UUID id, @Nullable String ifMatch, Patch patch, Projection wanted) {
        Current current = current(organisation, id, ifMatch);
        ObjectNode after = patch.applyTo(current.shown);
        return after.equals(current.shown) ? current.shown : write(current, after, true);
    }

    private Current current(OrganisationId organisation, UUID id, @Nullable String ifMatch) {
        Professional professional = people.locked(organisation, id).orElseThrow(ScimException::notFound);
        Work work = works.of(organisation);
        UserRow row = rows.find(organisation, id).orElse(null);
        ObjectNode shown = new UserView(work, locations).of(professional, row);
        Versions.require(ifMatch, shown);
        return new Current(organisation, work, professional, row, shown);
    }

    private ObjectNode write(Current current, ObjectNode after, boolean partial) {
        OrganisationId organisation = current.organisation;
        Professional professional = current.professional;
        ProfessionalDetails details = professional.details();
        Employment before = current.employment();
        UserMapping.Change change =
                new UserMapping.Change(details, before.role(), current.shown, after, current.sent(), partial);
        if (change.changes(Schemas.ENTERPRISE)) {
            check.manager(organisation, after);
        }
        String userName = userName(after);
        Employment moved = moved(before, change, current.work);
        boolean active = after.path("active").asBoolean(before.active());
        if (active && moved.here().isEmpty()) {
            moved = moved.joining(works.unassigned(organisation), works.unassigned(organisation));
        }
        Person person = new UserMapping(current.work).changed(change, fallbackPhone(current.work, moved));
        ensureRole(person);
        Employment wanted = moved.as(person.role()).active(active);
        // Meanwhile somebody else may lead the team.
        Employment employment = active && !before.active() ? wanted.withoutLead() : wanted;
        Placement.Touched touched = new Placement.Touched();
        placement.write(
                professional, check.checked(person.details(employment.entry(), details)), before, employment, touched);
        store(
                organisation,
                new UserRow(
                        professional.key(),
                        userName,
                        UserMapping.text(after, "externalId"),
                        UserRow.kept(after, current.shown, current.sent()),
                        employment.setAside(),
                        current.row == null ? clock.instant() : current.row.createdAt(),
                        clock.instant()));
        placement.tell(organisation, touched);
        return get(organisation, professional.key());
    }

    /** A new department moves only who was placed by the old one, or by nobody: groups say more than a department does. */
    private Employment moved(Employment before, UserMapping.Change change, Work work) {
        Optional<TeamId> wanted = work.teamNamed(department(change.after())).map(Team::id);
        if (wanted.isEmpty()
                || change.after()
                        .path(Schemas.ENTERPRISE)
                        .path("department")
                        .equals(change.before().path(Schemas.ENTERPRISE).path("department"))) {
            return before;
        }
        TeamId unassigned = works.unassigned(before.organisation());
        Optional<TeamId> former = work.teamNamed(department(change.before())).map(Team::id);
        boolean byDepartment = former.filter(before::isIn).isPresent();
        if (!byDepartment && !before.isIn(unassigned)) {
            return before;
        }
        Employment joined = before.joining(wanted.get(), unassigned);
        return former.filter(team -> !team.equals(wanted.get()))
                .map(team -> joined.leaving(team, unassigned))
                .orElse(joined);
    }

    @Override
    @Transactional
    public void delete(OrganisationId organisation, UUID id, @Nullable String ifMatch) {
        Current current = current(organisation, id, ifMatch);
        Professional professional = current.professional;
        Employment before = current.employment();
        Employment gone = before.active(false);
        Placement.Touched touched = new Placement.Touched();
        placement.write(professional, professional.details().with(gone.entry()), before, gone, touched);
        rows.delete(organisation, id);
        placement.tell(organisation, touched);
    }

    private static Optional<String> fallbackPhone(Work work, Employment employment) {
        return employment.teams().stream()
                .flatMap(id -> work.team(id).stream())
                .findFirst()
                .flatMap(work::phoneOf);
    }

    private void ensureRole(Person person) {
        if (person.role().equals(UnknownRole.CODE)) {
            works.makeUnknownRole();
        }
    }

    private void store(OrganisationId organisation, UserRow row) {
        if (!rows.store(organisation, row)) {
            throw taken();
        }
    }

    private static ScimException taken() {
        return ScimException.of(ScimException.Type.UNIQUENESS, "Another user of this organisation has this userName.");
    }

    private static String userName(ObjectNode user) {
        return Optional.ofNullable(UserMapping.text(user, "userName"))
                .orElseThrow(() -> ScimException.invalidValue("'userName' is required."));
    }

    private static @Nullable String department(ObjectNode user) {
        return UserMapping.text(user.path(Schemas.ENTERPRISE), "department");
    }
}

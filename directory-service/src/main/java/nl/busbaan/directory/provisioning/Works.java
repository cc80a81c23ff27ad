package nl.busbaan.directory.provisioning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.busbaan.directory.entry.Intake;
import nl.busbaan.directory.organisation.Organisation;
import nl.busbaan.directory.organisation.OrganisationId;
import nl.busbaan.directory.organisation.Organisations;
import nl.busbaan.directory.organisation.Team;
import nl.busbaan.directory.organisation.TeamDetails;
import nl.busbaan.directory.organisation.TeamId;
import nl.busbaan.directory.organisation.Teams;
import nl.busbaan.directory.taxonomy.Task;
import nl.busbaan.directory.taxonomy.Taxonomy;
import nl.busbaan.platform.time.WorkingHours;

/** Reads an organisation with its teams, and makes the teams that provisioning needs. */
@ApplicationScoped
class Works {
    static final String SOURCE = "SCIM";
    private static final String UNASSIGNED = "Nog in te delen";
    private static final String OFFICE_HOURS = "mo-fr 09:00-17:00";

    private final Organisations organisations;
    private final Teams teams;
    private final Taxonomy taxonomy;
    private final GroupRows rows;
    private final TeamChanges changes;
    private final EntityManager entities;
    private final Clock clock;

    Works(
            Organisations organisations,
            Teams teams,
            Taxonomy taxonomy,
            GroupRows rows,
            TeamChanges changes,
            EntityManager entities,
            Clock clock) {
        this.organisations = organisations;
        this.teams = teams;
        this.taxonomy = taxonomy;
        this.rows = rows;
        this.changes = changes;
        this.entities = entities;
        this.clock = clock;
    }

    Work of(OrganisationId organisation) {
        return new Work(
                organisations.findByIdOptional(organisation).orElseThrow(ScimException::notFound),
                teams.list("details.organisationId = ?1 order by id.value", organisation),
                taxonomy.roles());
    }

    /** With no other teams than these: enough to show people by, not to place them. */
    Work of(OrganisationId organisation, Set<UUID> some) {
        return new Work(
                organisations.findByIdOptional(organisation).orElseThrow(ScimException::notFound),
                teams.list("details.organisationId = ?1 and id.value in ?2 order by id.value", organisation, some),
                taxonomy.roles());
    }

    /** Until commit nobody else makes or renames a team of the organisation, so that names stay unique. */
    void lockTeams(OrganisationId organisation) {
        entities.lock(
                organisations.findByIdOptional(organisation).orElseThrow(ScimException::notFound),
                LockModeType.PESSIMISTIC_WRITE);
    }

    /** The team for those whom nobody put in a team; made when it is first needed. */
    TeamId unassigned(OrganisationId organisation) {
        return rows.unassigned(organisation).filter(this::isActive).orElseGet(() -> {
            lockTeams(organisation);
            return rows.unassigned(organisation).map(this::activated).orElseGet(() -> {
                Team made = make(organisation, UNASSIGNED, "Mensen die nog geen team hebben.");
                rows.store(organisation, new GroupRow(made.key(), null, true, clock.instant(), clock.instant()));
                return made.id();
            });
        });
    }

    private boolean isActive(TeamId team) {
        return teams.active(team).isPresent();
    }

    private TeamId activated(TeamId id) {
        Team team = teams.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(ScimException::notFound);
        if (!team.active()) {
            changes.activate(id);
        }
        return id;
    }

    /** A new team. What SCIM can't say of it is taken from the teams there are, for the administrator to correct. */
    Team make(OrganisationId organisation, String name, String description) {
        Work work = of(organisation);
        LocalDate today = WorkingHours.today(clock);
        Team team = new Team(
                TeamId.next(),
                null,
                new TeamDetails(
                        organisation,
                        name,
                        usualTask(work),
                        description,
                        work.organisation().details().areas(),
                        null,
                        null,
                        OFFICE_HOURS,
                        null,
                        Intake.OPEN,
                        SOURCE,
                        today,
                        today));
        changes.added(team);
        return team;
    }

    /** The task of most of its teams; of an organisation without teams what its kind usually does. */
    private static Task usualTask(Work work) {
        Map<Task, Long> tasks = work.teams().stream()
                .filter(Team::active)
                .map(t -> t.details().task())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return tasks.entrySet().stream()
                .max(Comparator.comparing(Map.Entry<Task, Long>::getValue).thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .orElseGet(() -> taskOf(work.organisation()));
    }

    private static Task taskOf(Organisation organisation) {
        return switch (organisation.details().kind()) {
            case MUNICIPALITY -> Task.PARTICIPATIEWET;
            case NATIONAL_AGENCY -> Task.SOCIALE_ZEKERHEID;
            case NEIGHBOURHOOD_TEAM -> Task.WMO;
            case CARE_PROVIDER, INSURER -> Task.ZORG;
            case HOUSING_CORPORATION -> Task.WONEN;
            case EDUCATION -> Task.ONDERWIJS;
            case JUSTICE -> Task.JUSTITIE;
            case DEBT_HELP -> Task.WGS;
            case LEGAL, INFORMAL, OTHER -> Task.INFORMEEL;
        };
    }

    /** Only when somebody needs it, so that a taxonomy without it stays as its owner keeps it. */
    void makeUnknownRole() {
        if (!taxonomy.roles().containsKey(UnknownRole.CODE)) {
            entities.createNativeQuery(
                            "insert into role (code, name, category) values (:code, :name, :category) on conflict do nothing")
                    .setParameter("code", UnknownRole.CODE)
                    .setParameter("name", UnknownRole.NAME)
                    .setParameter("category", UnknownRole.CATEGORY.name())
                    .executeUpdate();
        }
    }

    List<Team> active(OrganisationId organisation) {
        return teams.list("active and details.organisationId = ?1 order by id.value", organisation);
    }
}

package nl.busbaan.directory.professional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.busbaan.directory.entry.Changes;
import nl.busbaan.directory.entry.DirectoryChanged;
import nl.busbaan.directory.entry.EntryKind;
import nl.busbaan.directory.entry.Maintenance;
import nl.busbaan.directory.organisation.Organisations;
import nl.busbaan.directory.organisation.Team;
import nl.busbaan.directory.organisation.TeamDetails;
import nl.busbaan.directory.organisation.TeamId;
import nl.busbaan.directory.organisation.Teams;
import nl.busbaan.directory.taxonomy.CodeCheck;
import nl.busbaan.directory.taxonomy.Taxonomy;
import nl.busbaan.directory.taxonomy.TermKind;
import nl.busbaan.platform.idempotency.IdempotentRequest;
import nl.busbaan.platform.problem.Violation;

@ApplicationScoped
class TeamMaintenance extends Maintenance<TeamId, TeamDetails, Team> {
    static final String PATH = "/directory/v1/teams";

    private final Teams teams;
    private final Organisations organisations;
    private final Professionals professionals;
    private final Taxonomy taxonomy;
    private final Event<DirectoryChanged> changes;
    private final IdempotentRequest request;
    private final Changes history;

    TeamMaintenance(
            Teams teams,
            Organisations organisations,
            Professionals professionals,
            Taxonomy taxonomy,
            Event<DirectoryChanged> changes,
            IdempotentRequest request,
            Changes history) {
        this.teams = teams;
        this.organisations = organisations;
        this.professionals = professionals;
        this.taxonomy = taxonomy;
        this.changes = changes;
        this.request = request;
        this.history = history;
    }

    @Override
    public Set<EntryKind> kinds() {
        return Set.of(EntryKind.TEAM);
    }

    @Override
    protected TeamId id(UUID key) {
        return new TeamId(key);
    }

    @Override
    protected Class<TeamDetails> detailsType() {
        return TeamDetails.class;
    }

    @Override
    protected Optional<Team> find(TeamId id) {
        return teams.findByIdOptional(id);
    }

    @Override
    protected Changes history() {
        return history;
    }

    @Override
    protected Team create(TeamDetails details) {
        return new Team(TeamId.next(), null, details);
    }

    @Override
    protected void store(Team team) {
        teams.persistAndFlush(team);
    }

    @Override
    protected void flush() {
        teams.flush();
    }

    @Override
    protected Optional<Team> lock(TeamId id) {
        return teams.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    @Override
    protected List<Violation> dangling(TeamDetails details) {
        return new CodeCheck(taxonomy)
                .terms("areas", TermKind.AREA, details.areas())
                .exists(
                        "organisationId",
                        organisations.active(details.organisationId()).isPresent(),
                        "Deze organisatie bestaat niet.")
                .violations();
    }

    /** Its people and offerings stand with the organisation too, and would be left behind. */
    @Override
    protected List<Violation> fixed(Team team, TeamDetails details) {
        return team.details().organisationId().equals(details.organisationId())
                ? List.of()
                : List.of(Violation.inBody(
                        "organisationId", "Een team blijft bij zijn organisatie. Voeg daar een nieuw team toe."));
    }

    @Override
    protected Optional<String> stillNeeded(TeamId id) {
        return professionals.activeOf(id).isEmpty()
                ? Optional.empty()
                : Optional.of("In dit team werken nog mensen. Geef hun eerst een ander team.");
    }

    @Override
    protected void changed(Team team, Optional<TeamDetails> before) {
        changes.fire(new DirectoryChanged.InOrganisation(
                team.details().organisationId().value()));
    }

    @Override
    protected void added(Team team) {
        request.answered(201, PATH + "/" + team.id());
    }
}

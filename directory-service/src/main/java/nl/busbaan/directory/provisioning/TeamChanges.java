package nl.busbaan.directory.provisioning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.function.Consumer;
import nl.busbaan.directory.entry.Authorship;
import nl.busbaan.directory.entry.Change;
import nl.busbaan.directory.entry.Changes;
import nl.busbaan.directory.entry.DirectoryChanged;
import nl.busbaan.directory.entry.Origin;
import nl.busbaan.directory.organisation.OrganisationId;
import nl.busbaan.directory.organisation.Team;
import nl.busbaan.directory.organisation.TeamDetails;
import nl.busbaan.directory.organisation.TeamId;
import nl.busbaan.directory.organisation.Teams;

/** Writes changed teams with their history. */
@ApplicationScoped
class TeamChanges {
    private final Teams teams;
    private final Changes history;
    private final Authorship authorship;
    private final Event<DirectoryChanged> changed;

    TeamChanges(Teams teams, Changes history, Authorship authorship, Event<DirectoryChanged> changed) {
        this.teams = teams;
        this.history = history;
        this.authorship = authorship;
        this.changed = changed;
    }

    void added(Team team) {
        authorship.comesBy(Origin.PROVISIONING);
        teams.persistAndFlush(team);
        history.record(Change.of(team, Change.Before.NOTHING));
    }

    void rename(TeamId id, String name) {
        write(id, team -> team.change(named(team.details(), name)));
    }

    void activate(TeamId id) {
        write(id, Team::activate);
    }

    void deactivate(TeamId id) {
        write(id, Team::deactivate);
    }

    private void write(TeamId id, Consumer<Team> step) {
        Team team = teams.findByIdOptional(id).orElseThrow(ScimException::notFound);
        authorship.comesBy(Origin.PROVISIONING);
        Change.Before before = Change.Before.of(team);
        step.accept(team);
        teams.flush();
        history.record(Change.of(team, before));
    }

    /** Last in the transaction. A team that came, went or has another name is in its people's documents too. */
    void tell(OrganisationId organisation) {
        changed.fire(new DirectoryChanged.InOrganisation(organisation.value()));
    }

    private static TeamDetails named(TeamDetails d, String name) {
        return new TeamDetails(
                d.organisationId(),
                name,
                d.task(),
                d.description(),
                d.areas(),
                d.phone(),
                d.email(),
                d.workingHours(),
                d.location(),
                d.intake(),
                d.source(),
                d.sourceDate(),
                d.lastConfirmed());
    }
}

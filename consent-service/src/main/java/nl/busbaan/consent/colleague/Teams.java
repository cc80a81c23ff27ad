package nl.busbaan.consent.colleague;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

@ApplicationScoped
public class Teams implements PanacheRepositoryBase<Team, UUID> {

    public List<Team> ofOrganisation(UUID organisation) {
        return list("organisationId", organisation);
    }

    public Optional<String> organisationName(UUID organisation) {
        return find("organisationId", organisation).firstResultOptional().map(Team::organisationName);
    }

    public Optional<UUID> organisationNamed(String name) {
        return find("organisationName", name).firstResultOptional().map(Team::organisationId);
    }

    /** As long as one is on the map. */
    public boolean hasTeamWithTask(UUID organisation, Set<String> tasks) {
        return !tasks.isEmpty() && count("active and organisationId = ?1 and task in ?2", organisation, tasks) > 0;
    }

    /** Those on the map. */
    public List<Team> withTask(String task) {
        return list("active and task = ?1", task);
    }

    /** A municipality answers for many laws, each kept by a team of its own; any other organisation is one. */
    public boolean isMunicipality(UUID organisation) {
        return count("organisationId = ?1 and organisationKind = ?2", organisation, Team.MUNICIPALITY) > 0;
    }

    void apply(TeamChanged state) {
        Team team = findByIdOptional(state.id()).orElseGet(() -> {
            Team fresh = new Team(state);
            persist(fresh);
            return fresh;
        });
        if (team.isOlderThan(state.version())) {
            team.become(state);
        }
    }
}

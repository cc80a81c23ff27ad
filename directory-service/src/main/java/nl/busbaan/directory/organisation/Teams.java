package nl.busbaan.directory.organisation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
public class Teams implements PanacheRepositoryBase<Team, TeamId> {

    public List<Team> activeOf(OrganisationId organisation) {
        return list("active and details.organisationId = ?1 order by details.name", organisation);
    }

    public Optional<Team> active(TeamId id) {
        return findByIdOptional(id).filter(Team::active);
    }
}

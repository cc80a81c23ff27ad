package nl.busbaan.directory.organisation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
public class Teams implements PanacheRepositoryBase<Team, TeamId> {

    public List<Team> activeOf(OrganisationId organisation) {
        return list("active and details.organisationId = ?1 order by details.name", organisation);
    }

    public List<Team> activeAmong(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : list("active and id.value in ?1", ids);
    }

    public Optional<Team> active(TeamId id) {
        return findByIdOptional(id).filter(Team::active);
    }
}

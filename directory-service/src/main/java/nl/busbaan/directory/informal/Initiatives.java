package nl.busbaan.directory.informal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

@ApplicationScoped
public class Initiatives implements PanacheRepositoryBase<Initiative, InitiativeId> {

    Optional<Initiative> active(InitiativeId id) {
        return findByIdOptional(id).filter(Initiative::active);
    }
}

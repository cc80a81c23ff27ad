package nl.busbaan.directory.offering;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
public class Offerings implements PanacheRepositoryBase<Offering, OfferingId> {

    Optional<Offering> active(OfferingId id) {
        return findByIdOptional(id).filter(Offering::active);
    }

    List<Offering> activeAmong(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : list("active and id.value in ?1", ids);
    }
}

package nl.busbaan.messaging.initiative;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
public class Initiatives implements PanacheRepositoryBase<Initiative, UUID> {
    private static final String UNKNOWN = "een initiatief";

    /** Also one that left the sociale kaart: what was asked of it stays. */
    public Optional<Initiative> of(InitiativeId id) {
        return findByIdOptional(id.value());
    }

    public Optional<Initiative> active(InitiativeId id) {
        return of(id).filter(Initiative::isActive);
    }

    public String name(InitiativeId id) {
        return of(id).map(Initiative::name).orElse(UNKNOWN);
    }
}

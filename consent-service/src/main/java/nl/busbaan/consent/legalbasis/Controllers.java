package nl.busbaan.consent.legalbasis;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class Controllers implements PanacheRepositoryBase<Controller, UUID> {}

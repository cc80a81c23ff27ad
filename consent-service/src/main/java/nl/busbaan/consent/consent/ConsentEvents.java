package nl.busbaan.consent.consent;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.busbaan.consent.resident.ResidentId;

@ApplicationScoped
class ConsentEvents implements PanacheRepositoryBase<ConsentEvent, EventId> {
    List<ConsentEvent> of(ResidentId resident) {
        return list("id.resident = ?1 order by id.seq", resident.value());
    }
}

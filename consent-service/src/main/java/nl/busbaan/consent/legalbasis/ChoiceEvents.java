package nl.busbaan.consent.legalbasis;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class ChoiceEvents implements PanacheRepositoryBase<ChoiceEvent, ChoiceEvent.Key> {
    /** Newest first. */
    List<ChoiceEvent> of(String entry, UUID organisation) {
        return list("entry = ?1 and organisation = ?2 order by version desc", entry, organisation);
    }
}

package nl.busbaan.consent.accesslog;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.busbaan.consent.colleague.ColleagueId;

@ApplicationScoped
class NameMasks implements PanacheRepositoryBase<NameMask, UUID> {

    /** One organisation's mask is enough: a name that one must keep isn't given by another. */
    Optional<NameMask> standing(ColleagueId colleague) {
        return find("colleague.value = ?1 and liftedAt is null order by setAt", colleague.value())
                .firstResultOptional();
    }

    Optional<NameMask> standing(ColleagueId colleague, UUID organisation) {
        return find("colleague.value = ?1 and organisation = ?2 and liftedAt is null", colleague.value(), organisation)
                .firstResultOptional();
    }

    /** Newest first. */
    List<NameMask> list(Optional<UUID> organisation, boolean lifted, int limit) {
        String which = lifted ? "liftedAt is not null order by liftedAt desc" : "liftedAt is null order by setAt desc";
        return organisation
                .map(id -> find("organisation = ?1 and " + which, id))
                .orElseGet(() -> find(which))
                .page(0, limit)
                .list();
    }
}

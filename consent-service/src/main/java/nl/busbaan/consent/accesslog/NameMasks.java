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

    List<NameMask> standing(Optional<UUID> organisation, int limit) {
        return organisation
                .map(id -> find("organisation = ?1 and liftedAt is null order by setAt desc", id))
                .orElseGet(() -> find("liftedAt is null order by setAt desc"))
                .page(0, limit)
                .list();
    }
}

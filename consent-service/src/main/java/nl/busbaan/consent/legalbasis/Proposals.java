package nl.busbaan.consent.legalbasis;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.busbaan.consent.legalbasis.Proposal.Subject;

@ApplicationScoped
class Proposals implements PanacheRepositoryBase<Proposal, UUID> {
    static final Set<Stage.Name> OPEN = EnumSet.of(Stage.Name.PROPOSED, Stage.Name.ADVISED, Stage.Name.RETURNED);

    List<Proposal> of(UUID organisation, boolean open) {
        return open
                ? list("organisation = ?1 and status in ?2 order by id", organisation, OPEN)
                : find("organisation = ?1 and status not in ?2 order by id desc", organisation, OPEN)
                        .page(0, 100)
                        .list();
    }

    Optional<Proposal> openAbout(UUID organisation, Subject about) {
        return of(organisation, true).stream()
                .filter(proposal -> proposal.about().equals(about))
                .filter(proposal -> about.entry() != null || about.replaces() != null)
                .findFirst();
    }

    Optional<Proposal> of(UUID organisation, UUID id) {
        return findByIdOptional(id).filter(proposal -> proposal.organisation().equals(organisation));
    }

    Optional<Proposal> forChange(UUID organisation, UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(proposal -> proposal.organisation().equals(organisation));
    }
}

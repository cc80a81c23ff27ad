package nl.busbaan.directory.provisioning;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.busbaan.directory.organisation.OrganisationId;

@ApplicationScoped
class ProvisioningTokens implements PanacheRepositoryBase<ProvisioningToken, ProvisioningTokenId> {
    /** Fine enough to see whether a token is in use; a write per call would be too much. */
    private static final Duration USE_NOTED_EVERY = Duration.ofMinutes(1);

    /** Newest first. */
    List<ProvisioningToken> of(OrganisationId organisation) {
        return list("organisationId = ?1 order by createdAt desc, id.value desc", organisation);
    }

    void noteUse(ProvisioningToken token, Instant now) {
        boolean due = token.lastUsedAt()
                .map(last -> last.isBefore(now.minus(USE_NOTED_EVERY)))
                .orElse(true);
        if (due) {
            update("lastUsedAt = ?1 where id = ?2", now, token.id());
        }
    }
}

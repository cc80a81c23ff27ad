package nl.busbaan.directory.provisioning;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.Optional;
import nl.busbaan.directory.organisation.OrganisationId;
import org.jspecify.annotations.Nullable;

/** Lets one organisation's directory maintain that organisation's people and teams (provisioningsleutel). */
@Entity
class ProvisioningToken {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private ProvisioningTokenId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "organisation_id"))
    private OrganisationId organisationId;

    private String label;

    @Column(name = "secret_sha256")
    private byte[] secretSha256;

    private Instant createdAt;
    private Instant expiresAt;
    private @Nullable Instant lastUsedAt;
    private @Nullable Instant revokedAt;

    protected ProvisioningToken() {}

    ProvisioningToken(
            OrganisationId organisationId, String label, TokenSecret secret, Instant createdAt, Instant expiresAt) {
        this.id = secret.id();
        this.organisationId = organisationId;
        this.label = label;
        this.secretSha256 = secret.sha256();
        this.createdAt = createdAt;
        this.expiresAt = expiresAt;
    }

    ProvisioningTokenId id() {
        return id;
    }

    OrganisationId organisationId() {
        return organisationId;
    }

    String label() {
        return label;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    Optional<Instant> lastUsedAt() {
        return Optional.ofNullable(lastUsedAt);
    }

    Optional<Instant> revokedAt() {
        return Optional.ofNullable(revokedAt);
    }

    boolean opensWith(TokenSecret secret, Instant now) {
        return secret.matches(secretSha256) && revokedAt == null && now.isBefore(expiresAt);
    }

    /** Revoking twice is revoking once. */
    void revoke(Instant now) {
        if (revokedAt == null) {
            revokedAt = now;
        }
    }
}

package nl.busbaan.consent.resident;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import nl.busbaan.consent.colleague.ColleagueId;
import org.jspecify.annotations.Nullable;

/** An invitation (uitnodiging) to link an account to a resident: single use, seven days. */
@Entity
@Table(name = "invitation")
class Invitation {
    static final Duration VALID = Duration.ofDays(7);

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "resident"))
    private ResidentId resident;

    @Column(name = "code_hash")
    private byte[] codeHash;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "issued_by"))
    private ColleagueId issuedBy;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "used_at")
    private @Nullable Instant usedAt;

    protected Invitation() {}

    Invitation(UUID id, ResidentId resident, InvitationCode code, ColleagueId issuedBy, Instant now) {
        this.id = id;
        this.resident = resident;
        this.codeHash = code.hash();
        this.issuedBy = issuedBy;
        this.expiresAt = now.plus(VALID);
    }

    boolean usableAt(Instant now) {
        return usedAt == null && now.isBefore(expiresAt);
    }

    void use(Instant now) {
        usedAt = now;
    }

    ResidentId resident() {
        return resident;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    ColleagueId issuedBy() {
        return issuedBy;
    }
}

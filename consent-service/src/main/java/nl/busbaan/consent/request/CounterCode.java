package nl.busbaan.consent.request;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.busbaan.consent.colleague.Colleague;
import nl.busbaan.consent.colleague.ColleagueId;
import nl.busbaan.consent.resident.ResidentId;
import nl.busbaan.platform.identity.OneTimeCode;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;

/** A code at the counter (baliecode): opens one question, or the resident's own consents to stop them, on his own phone and without login. */
@Entity
@Table(name = "counter_code")
class CounterCode {
    static final String PURPOSE = "busbaan:counter:1:";

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "resident"))
    private ResidentId resident;

    /** Null of a code to withdraw with. */
    @Column(name = "request_id")
    private @Nullable UUID question;

    @Column(name = "code_hash")
    private byte[] codeHash;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "issued_by"))
    private ColleagueId issuedBy;

    @Column(name = "issued_by_label")
    private String issuedByLabel;

    @Column(name = "issued_at")
    private Instant issuedAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "used_at")
    private @Nullable Instant usedAt;

    /** Of the answer that was given with it, so that a lost reply can be asked for again. */
    @Column(name = "answer_hash")
    private byte @Nullable [] answerHash;

    protected CounterCode() {}

    /** @param question null to withdraw with */
    CounterCode(ResidentId resident, @Nullable UUID question, OneTimeCode code, Colleague issuedBy, Issuing times) {
        this.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        this.resident = resident;
        this.question = question;
        this.codeHash = code.hash(PURPOSE);
        this.issuedBy = issuedBy.id();
        this.issuedByLabel = issuedBy.label();
        this.issuedAt = times.at();
        this.expiresAt = times.at().plus(times.valid());
    }

    /** When, and for how long. */
    record Issuing(Instant at, Duration valid) {}

    boolean usableAt(Instant now) {
        return usedAt == null && now.isBefore(expiresAt);
    }

    /** Used a moment ago for exactly this: whoever lost the reply gets it again. */
    boolean repeats(byte[] answer, Instant now) {
        return answerHash != null && now.isBefore(expiresAt) && MessageDigest.isEqual(answerHash, answer);
    }

    void use(Instant now, byte @Nullable [] answer) {
        usedAt = now;
        answerHash = answer;
    }

    UUID id() {
        return id;
    }

    ResidentId resident() {
        return resident;
    }

    Optional<UUID> question() {
        return Optional.ofNullable(question);
    }

    ColleagueId issuedBy() {
        return issuedBy;
    }

    String issuedByLabel() {
        return issuedByLabel;
    }

    Instant issuedAt() {
        return issuedAt;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    Optional<Instant> usedAt() {
        return Optional.ofNullable(usedAt);
    }
}

package nl.busbaan.consent.resident;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.busbaan.platform.identity.AccountId;
import org.jspecify.annotations.Nullable;

/** A resident (inwoner). The row is the lock of everything decided about him, and the head of his chain of consent events. */
@Entity
@Table(name = "resident")
public class Resident {
    private static final int HASH_BYTES = 32;

    @EmbeddedId
    private ResidentId id;

    private long version;

    @Column(name = "account_id")
    private @Nullable String account;

    @Enumerated(EnumType.STRING)
    private Standstill standstill;

    @Column(name = "chain_length")
    private long chainLength;

    @Column(name = "chain_head")
    private byte[] chainHead;

    @Column(name = "erasure_id")
    private @Nullable UUID erasureId;

    @Column(name = "erased_at")
    private @Nullable Instant erasedAt;

    protected Resident() {}

    Resident(ResidentId id) {
        this.id = id;
        this.version = 1;
        this.standstill = Standstill.NONE;
        this.chainHead = new byte[HASH_BYTES];
    }

    void link(AccountId to) {
        account = to.value();
        version++;
    }

    /** Moves the chain on; the caller holds the row's lock. */
    public void extendChain(byte[] head) {
        chainHead = head.clone();
        chainLength++;
    }

    public ResidentId id() {
        return id;
    }

    long version() {
        return version;
    }

    public Optional<AccountId> account() {
        return Optional.ofNullable(account).map(AccountId::new);
    }

    /** Nobody reads anything any more. */
    public void restrict() {
        standstill = Standstill.RESTRICTED;
    }

    public void resume() {
        standstill = Standstill.NONE;
    }

    /** Nobody stands behind the number any more; the chain of his history stays, without its content. */
    void erase(UUID erasure, Instant at) {
        account = null;
        standstill = Standstill.NONE;
        erasureId = erasure;
        erasedAt = at;
        version++;
    }

    public boolean erased() {
        return erasedAt != null;
    }

    public Optional<Instant> erasedAt() {
        return Optional.ofNullable(erasedAt);
    }

    public Standstill standstill() {
        return standstill;
    }

    public long chainLength() {
        return chainLength;
    }

    public byte[] chainHead() {
        return chainHead.clone();
    }
}

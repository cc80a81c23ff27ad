package nl.busbaan.messaging.resident;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which account a resident signs in with, as consent-service published it. */
@Entity
class ResidentAccount {
    @Id
    private UUID residentId;

    private long version;
    private @Nullable String accountId;

    protected ResidentAccount() {}

    ResidentAccount(UUID residentId) {
        this.residentId = residentId;
    }

    void become(long newVersion, @Nullable String newAccount) {
        version = newVersion;
        accountId = newAccount;
    }

    boolean isOlderThan(long other) {
        return version < other;
    }

    @Nullable
    String accountId() {
        return accountId;
    }

    ResidentId residentId() {
        return new ResidentId(residentId);
    }
}

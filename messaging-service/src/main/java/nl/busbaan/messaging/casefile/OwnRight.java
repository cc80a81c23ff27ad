package nl.busbaan.messaging.casefile;

import java.util.Set;
import nl.busbaan.messaging.resident.ResidentAccounts;
import nl.busbaan.messaging.resident.ResidentId;
import nl.busbaan.platform.identity.Caller;
import nl.busbaan.platform.identity.Roles;
import org.jspecify.annotations.Nullable;

/**
 * The right to one's own data (AVG 15): nobody decides about it. It exists only for the account that makes this call, and opens what
 * is of that account's residents.
 */
final class OwnRight implements Ground {
    private final Set<ResidentId> residents;

    private OwnRight(Set<ResidentId> residents) {
        this.residents = residents;
    }

    static OwnRight of(Caller caller, ResidentAccounts accounts) {
        if (!caller.has(Roles.RESIDENT)) {
            throw new IllegalStateException("Whoever calls is no resident, so nothing here is his by his own right.");
        }
        return new OwnRight(Set.copyOf(accounts.residentsOf(caller.account())));
    }

    boolean covers(ResidentId resident) {
        return residents.contains(resident);
    }

    @Override
    public String sentence() {
        return "Dit zijn uw eigen gegevens.";
    }

    @Override
    public @Nullable String basis() {
        return null;
    }

    @Override
    public String article() {
        return "AVG 15";
    }
}

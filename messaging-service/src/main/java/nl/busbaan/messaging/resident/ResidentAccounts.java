package nl.busbaan.messaging.resident;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.busbaan.platform.identity.AccountId;

@ApplicationScoped
public class ResidentAccounts implements PanacheRepositoryBase<ResidentAccount, UUID> {

    /** Empty as long as the resident uses no account; help goes on without one. */
    public Optional<AccountId> accountOf(ResidentId resident) {
        return findByIdOptional(resident.value())
                .map(ResidentAccount::accountId)
                .map(AccountId::new);
    }

    /** One account may have used several invitation codes, so several ids. */
    public List<ResidentId> residentsOf(AccountId account) {
        return find("accountId", account.value()).stream()
                .map(ResidentAccount::residentId)
                .toList();
    }
}

package nl.busbaan.consent.resident;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.busbaan.platform.identity.AccountId;
import nl.busbaan.platform.outbox.Outbox;
import nl.busbaan.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * Residents and the lock on them. A decision holds the row in share mode until its commit, an answer or a withdrawal exclusively:
 * so whatever is disclosed was decided before the withdrawal committed, or sees it.
 */
@ApplicationScoped
public class Residents implements PanacheRepositoryBase<Resident, ResidentId> {
    private static final String TOPIC = "residents";

    private final Outbox outbox;

    Residents(Outbox outbox) {
        this.outbox = outbox;
    }

    /** FOR SHARE: decisions about one resident run side by side, and wait for an answer or withdrawal that is under way. */
    public Optional<Resident> lockForDecision(ResidentId id) {
        return Optional.ofNullable(getEntityManager().find(Resident.class, id, LockModeType.PESSIMISTIC_READ));
    }

    /** FOR UPDATE: waits for every decision that has not committed yet. */
    public Optional<Resident> lockForChange(ResidentId id) {
        Optional<Resident> resident = findByIdOptional(id);
        // Read again under the lock: the chain's head may have moved since this session first saw the row.
        resident.ifPresent(r -> getEntityManager().refresh(r, LockModeType.PESSIMISTIC_WRITE));
        return resident;
    }

    /** FOR UPDATE; empty of whom was erased, also while the caller waited for the lock. */
    public Optional<Resident> lockUnlessErased(ResidentId id) {
        return lockForChange(id).filter(resident -> !resident.erased());
    }

    public Optional<Resident> byAccount(AccountId account) {
        return find("account", account.value()).firstResultOptional();
    }

    /** The resident behind this account; an account that isn't linked yet has nothing, so 404. */
    public Resident ofAccount(AccountId account) {
        return byAccount(account).orElseThrow(ProblemException::notFound);
    }

    /** Who was erased under this number. */
    public Optional<Resident> byErasure(UUID erasure) {
        return find("erasureId", erasure).firstResultOptional();
    }

    /** Cuts him loose from his account, here and for other services. The caller holds the row's lock. */
    public void erase(Resident resident, UUID erasure, Instant at) {
        resident.erase(erasure, at);
        outbox.appendTombstone(TOPIC, resident.id().toString());
    }

    /** Messaging mints the number when it opens a request; here it arrives. */
    Resident meet(ResidentId id) {
        return findByIdOptional(id).orElseGet(() -> {
            Resident resident = new Resident(id);
            persist(resident);
            publish(resident);
            return resident;
        });
    }

    void publish(Resident resident) {
        outbox.append(
                TOPIC,
                "nl.busbaan.inwoner.gekoppeld",
                resident.id().toString(),
                new State(
                        resident.id().value(),
                        resident.version(),
                        resident.account().map(AccountId::value).orElse(null)));
    }

    private record State(UUID id, long version, @Nullable String accountId) {}
}

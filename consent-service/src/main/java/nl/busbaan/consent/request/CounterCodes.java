package nl.busbaan.consent.request;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.busbaan.consent.resident.ResidentId;
import nl.busbaan.platform.identity.OneTimeCode;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class CounterCodes implements PanacheRepositoryBase<CounterCode, UUID> {
    Optional<CounterCode> byCode(OneTimeCode code) {
        return find("codeHash", (Object) code.hash(CounterCode.PURPOSE)).firstResultOptional();
    }

    /** Whose it is, without reading the code itself before the lock. */
    Optional<ResidentId> residentOf(OneTimeCode code) {
        return getEntityManager()
                .createQuery("select c.resident from CounterCode c where c.codeHash = :hash", ResidentId.class)
                .setParameter("hash", code.hash(CounterCode.PURPOSE))
                .getResultStream()
                .findFirst();
    }

    /** So that one code is used once. The caller holds the resident's row. */
    Optional<CounterCode> lock(OneTimeCode code) {
        return find("codeHash", (Object) code.hash(CounterCode.PURPOSE))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** A new code takes the place of those for the same that were not used. */
    void replace(ResidentId resident, @Nullable UUID question, Instant now) {
        List<CounterCode> earlier = question == null
                ? list("resident.value = ?1 and question is null and usedAt is null", resident.value())
                : list("question = ?1 and usedAt is null", question);
        earlier.forEach(code -> code.use(now, null));
    }

    List<CounterCode> of(ResidentId resident) {
        return list("resident.value = ?1 order by issuedAt desc", resident.value());
    }
}

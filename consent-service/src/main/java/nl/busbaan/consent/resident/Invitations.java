package nl.busbaan.consent.resident;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import nl.busbaan.platform.identity.AccountId;

@ApplicationScoped
class Invitations implements PanacheRepositoryBase<Invitation, UUID> {
    static final int TRIES = 5;
    static final Duration WINDOW = Duration.ofMinutes(15);

    /** Locked, so that two accounts can't use one code at the same time. */
    Optional<Invitation> lockByHash(byte[] hash) {
        return find("codeHash", hash).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    /** Counts this try and tells whether the account has used up its tries; kept in the database so that replicas share it. */
    boolean tooManyTries(AccountId account, Instant now) {
        var entities = getEntityManager();
        entities.createNativeQuery("select 1 from (select pg_advisory_xact_lock(hashtextextended(?1, 7))) t")
                .setParameter(1, account.value())
                .getSingleResult();
        Number tries = (Number)
                entities.createNativeQuery("select count(*) from invitation_attempt where account = ?1 and at > ?2")
                        .setParameter(1, account.value())
                        .setParameter(2, now.minus(WINDOW).atOffset(ZoneOffset.UTC))
                        .getSingleResult();
        if (tries.intValue() >= TRIES) {
            return true;
        }
        entities.createNativeQuery("insert into invitation_attempt (account, at) values (?1, ?2)")
                .setParameter(1, account.value())
                .setParameter(2, now.atOffset(ZoneOffset.UTC))
                .executeUpdate();
        return false;
    }

    void forgetTries(AccountId account) {
        getEntityManager()
                .createNativeQuery("delete from invitation_attempt where account = ?1")
                .setParameter(1, account.value())
                .executeUpdate();
    }
}

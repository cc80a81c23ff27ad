package nl.busbaan.directory.favourite;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.busbaan.directory.professional.ProfessionalId;
import nl.busbaan.directory.professional.Professionals;
import nl.busbaan.platform.identity.AccountId;
import nl.busbaan.platform.identity.Caller;
import nl.busbaan.platform.problem.ProblemException;
import org.hibernate.Session;

/** The caller's own lists of colleagues. Saying a thing twice is as saying it once. */
@ApplicationScoped
class OwnLists {
    /** More is a phone book, which there is already. */
    static final int MOST_FAVOURITES = 100;

    private static final int RECENT = 12;

    private final EntityManager entities;
    private final Professionals professionals;
    private final Caller caller;
    private final Clock clock;

    OwnLists(EntityManager entities, Professionals professionals, Caller caller, Clock clock) {
        this.entities = entities;
        this.professionals = professionals;
        this.caller = caller;
        this.clock = clock;
    }

    /** @throws ProblemException 404 for who isn't on the map, 409 when the list is full */
    @Transactional
    void keep(ProfessionalId id) {
        requireOnMap(id);
        if (favourites().size() >= MOST_FAVOURITES) {
            throw ProblemException.wrongState(
                    "Je hebt al %d favorieten. Haal er eerst een weg.".formatted(MOST_FAVOURITES));
        }
        entities.createNativeQuery("""
                        insert into favourite (account_id, professional_id, since) values (:account, :id, :now)
                        on conflict do nothing
                        """)
                .setParameter("account", account().value())
                .setParameter("id", id.value())
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    @Transactional
    void letGo(ProfessionalId id) {
        entities.createNativeQuery("delete from favourite where account_id = :account and professional_id = :id")
                .setParameter("account", account().value())
                .setParameter("id", id.value())
                .executeUpdate();
    }

    /**
     * Remembers that the caller got in touch; of each account the latest few are kept.
     *
     * @throws ProblemException 404 for who isn't on the map
     */
    @Transactional
    void contacted(ProfessionalId id) {
        requireOnMap(id);
        entities.createNativeQuery("""
                        insert into recent_contact (account_id, professional_id, moment) values (:account, :id, :now)
                        on conflict (account_id, professional_id) do update set moment = excluded.moment
                        """)
                .setParameter("account", account().value())
                .setParameter("id", id.value())
                .setParameter("now", clock.instant())
                .executeUpdate();
        entities.createNativeQuery("""
                        delete from recent_contact where account_id = :account and professional_id not in (
                            select professional_id from recent_contact where account_id = :account
                            order by moment desc, professional_id limit :most)
                        """)
                .setParameter("account", account().value())
                .setParameter("most", RECENT)
                .executeUpdate();
    }

    private void requireOnMap(ProfessionalId id) {
        if (professionals.active(id).isEmpty()) {
            throw ProblemException.notFound();
        }
    }

    /** Those kept longest first. */
    List<UUID> favourites() {
        return ids("select professional_id from favourite where account_id = :account order by since, professional_id");
    }

    /** The latest first. */
    List<UUID> recentlyContacted() {
        return ids(
                "select professional_id from recent_contact where account_id = :account order by moment desc, professional_id");
    }

    private List<UUID> ids(String sql) {
        return entities.unwrap(Session.class)
                .createNativeQuery(sql, UUID.class)
                .setParameter("account", account().value())
                .getResultList();
    }

    private AccountId account() {
        return caller.account();
    }
}

package nl.busbaan.directory.professional;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import nl.busbaan.directory.organisation.TeamId;
import nl.busbaan.directory.reachability.Presence;
import nl.busbaan.platform.identity.AccountId;

@ApplicationScoped
public class Professionals implements PanacheRepositoryBase<Professional, ProfessionalId> {

    public Optional<Professional> active(ProfessionalId id) {
        return findByIdOptional(id).filter(Professional::active);
    }

    public List<Professional> activeAmong(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : list("active and id.value in ?1", ids);
    }

    public List<Professional> activeOf(TeamId team) {
        return list(
                "active and array_contains(teamIds, ?1) order by details.familyName, details.givenName", team.value());
    }

    /** Ids of those who are absent at the moment, or say that they are busy or away. */
    public Set<UUID> unavailableAt(Instant moment) {
        return Set.copyOf(getEntityManager()
                .createQuery("""
                        select p.id.value from Professional p
                        where p.active and p.presence.state in :notThere and p.presence.until > :moment
                        union
                        select p.id.value from Absence a join Professional p on p.id = a.professionalId
                        where p.active and a.fromMoment <= :moment and a.untilMoment > :moment
                            and (p.presence.state is null or p.presence.state <> :there or p.presence.until <= :moment)
                        """, UUID.class)
                .setParameter("notThere", List.of(Presence.State.BUSY, Presence.State.AWAY))
                .setParameter("there", Presence.State.AVAILABLE)
                .setParameter("moment", moment)
                .getResultList());
    }

    /** Ids of those who say that they answer at the moment, whatever their hours and plans are. */
    public Set<UUID> availableAt(Instant moment) {
        return Set.copyOf(getEntityManager()
                .createQuery("""
                        select p.id.value from Professional p
                        where p.active and p.presence.state = :there and p.presence.until > :moment
                        """, UUID.class)
                .setParameter("there", Presence.State.AVAILABLE)
                .setParameter("moment", moment)
                .getResultList());
    }

    public Optional<Professional> of(AccountId account) {
        return find("active and accountId = ?1", account.value()).firstResultOptional();
    }

    /** Entries of whoever left with this account. */
    List<Professional> formerOf(AccountId account) {
        return find("not active and accountId = ?1", account.value())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** The professional whose row is locked until commit. */
    Optional<Professional> locked(ProfessionalId id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Those who can be linked to an account with this verified address: not linked yet, rows locked until commit. */
    List<Professional> linkable(String verifiedEmail) {
        return find(
                        "active and accountId is null and lower(details.email) = ?1",
                        verifiedEmail.toLowerCase(Locale.ROOT))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /**
     * A team has one lead: whoever led it before the new one no longer does.
     *
     * @param change changes who led it before
     */
    void handOverLead(Professional lead, BiConsumer<Professional, ProfessionalDetails> change) {
        lead.details().assignments().stream()
                .filter(Assignment::teamLead)
                .map(Assignment::teamId)
                .forEach(team -> activeOf(team).stream()
                        .filter(p -> p.details().leads(team) && !p.id().equals(lead.id()))
                        .forEach(p -> change.accept(p, p.details().withoutLeadOf(team))));
    }
}

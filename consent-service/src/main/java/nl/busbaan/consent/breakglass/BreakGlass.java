package nl.busbaan.consent.breakglass;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.busbaan.consent.colleague.ColleagueId;
import nl.busbaan.consent.resident.ResidentId;

/** The windows, open and closed. */
@ApplicationScoped
public class BreakGlass implements PanacheRepositoryBase<Window, UUID> {
    private static final int MOST = 100;

    public boolean openFor(ResidentId resident, ColleagueId colleague, Instant now) {
        return openWindow(resident, colleague, now).isPresent();
    }

    Optional<Window> openWindow(ResidentId resident, ColleagueId colleague, Instant now) {
        return find(
                        "resident.value = ?1 and colleague.value = ?2 and openedAt <= ?3 and closesAt > ?3",
                        resident.value(),
                        colleague.value(),
                        now)
                .firstResultOptional();
    }

    /** Whether somebody still has to look back on an opening of his data. */
    public boolean awaitsReview(ResidentId resident) {
        return count("resident.value = ?1 and review is null", resident.value()) > 0;
    }

    /** Newest first. */
    List<Window> of(ResidentId resident) {
        return ofResident(resident).page(0, MOST).list();
    }

    /** Newest first, however many there are. */
    List<Window> allOf(ResidentId resident) {
        return ofResident(resident).list();
    }

    private PanacheQuery<Window> ofResident(ResidentId resident) {
        return find("resident.value = ?1 order by openedAt desc", resident.value());
    }

    /**
     * For the FG of an organisation: its own colleagues', and those of organisations that have no FG here, which would otherwise be
     * nobody's. The longest waiting first; what was looked back on, newest first.
     */
    List<Window> forReview(UUID organisation, Set<UUID> withOfficers, boolean reviewed) {
        return find("(organisation = ?1 or organisation not in ?2)" + inOrder(reviewed), organisation, withOfficers)
                .page(0, MOST)
                .list();
    }

    /** The organisation's own colleagues' only, in the same order. */
    List<Window> ofOrganisation(UUID organisation, boolean reviewed) {
        return find("organisation = ?1" + inOrder(reviewed), organisation)
                .page(0, MOST)
                .list();
    }

    private static String inOrder(boolean reviewed) {
        return " and review is " + (reviewed ? "not null order by openedAt desc" : "null order by openedAt");
    }

    long countOfOrganisation(UUID organisation) {
        return count("organisation = ?1 and review is null", organisation);
    }

    long countForReview(UUID organisation, Set<UUID> withOfficers) {
        return count("(organisation = ?1 or organisation not in ?2) and review is null", organisation, withOfficers);
    }

    Optional<Window> forChange(UUID id, UUID organisation, Set<UUID> withOfficers) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(window ->
                        window.organisation().equals(organisation) || !withOfficers.contains(window.organisation()));
    }
}

package nl.busbaan.consent.colleague;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

@ApplicationScoped
public class Participations implements PanacheRepositoryBase<Participation, UUID> {
    private static final String IN_HAND = "resident = ?1 and (inCharge = ?2 or duo = ?2)";
    private static final String NOT_DONE = " and (status is null or status <> 'DONE')";

    /** Whether the colleague takes part in any request of this resident. */
    public boolean takesPart(ColleagueId colleague, UUID resident) {
        return mayHelp(colleague)
                && count(
                                "resident = ?1 and (inCharge = ?2 or duo = ?2 or ?2 member of participants)",
                                resident,
                                colleague.value())
                        > 0;
    }

    /** Helper and enforcer stay apart: who enforces in one of his jobs takes part in nothing, whatever a request says of him. */
    private boolean mayHelp(ColleagueId colleague) {
        return getEntityManager()
                        .createQuery(
                                "select count(c) from Colleague c join c.assignments a where c.id = :id and a.task = :task",
                                Long.class)
                        .setParameter("id", colleague)
                        .setParameter("task", Assignment.ENFORCEMENT)
                        .getSingleResult()
                == 0;
    }

    /** Whether the colleague has the resident's request in hand: in charge, or her duo. */
    public boolean inCharge(ColleagueId colleague, UUID resident) {
        return mayHelp(colleague) && count(IN_HAND, resident, colleague.value()) > 0;
    }

    /** The same, of a request that isn't done yet. */
    public boolean inChargeNow(ColleagueId colleague, UUID resident) {
        return mayHelp(colleague) && count(IN_HAND + NOT_DONE, resident, colleague.value()) > 0;
    }

    /** Whether a request of his isn't done yet. */
    public boolean openFor(UUID resident) {
        return count("resident = ?1" + NOT_DONE, resident) > 0;
    }

    public Optional<UUID> residentOf(UUID request) {
        return findByIdOptional(request).map(Participation::resident);
    }

    /** A request that isn't done yet, of a resident. */
    public record OpenRequest(UUID request, UUID resident) {}

    /** What the colleague has in hand: in charge, or as the duo of who is. */
    public List<OpenRequest> openInHandsOf(ColleagueId colleague) {
        if (!mayHelp(colleague)) {
            return List.of();
        }
        return list("(inCharge = ?1 or duo = ?1)" + NOT_DONE, colleague.value()).stream()
                .map(Participation::open)
                .toList();
    }

    /** Who has an open request of the resident in hand: those in charge first, then their duos. */
    public List<ColleagueId> inHandsOf(UUID resident) {
        List<Participation> open = list("resident = ?1" + NOT_DONE + " order by requestId", resident);
        return Stream.concat(
                        open.stream().map(Participation::inCharge),
                        open.stream().flatMap(each -> each.duo().stream()))
                .map(ColleagueId::new)
                .distinct()
                .filter(this::mayHelp)
                .toList();
    }

    /** Everybody who takes part in a request of this resident. */
    public Set<ColleagueId> takingPart(UUID resident) {
        Set<ColleagueId> all = new LinkedHashSet<>();
        for (Participation participation : list("resident", resident)) {
            participation.everybody().map(ColleagueId::new).forEach(all::add);
        }
        return all;
    }

    /** Nobody takes part any more. */
    public void forget(UUID resident) {
        list("resident", resident).forEach(this::delete);
    }

    /** Upserts when the state is newer than ours. */
    public void apply(HelpRequestChanged state) {
        Participation participation = findByIdOptional(state.id()).orElseGet(() -> {
            Participation fresh = new Participation(state);
            persist(fresh);
            return fresh;
        });
        if (participation.isOlderThan(state.version())) {
            participation.become(state);
        }
    }
}

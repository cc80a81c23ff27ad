package nl.busbaan.consent.accesslog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.busbaan.consent.colleague.Colleague;
import nl.busbaan.consent.colleague.ColleagueId;
import nl.busbaan.consent.colleague.Colleagues;
import nl.busbaan.consent.officer.Officer;
import nl.busbaan.platform.idempotency.IdempotentRequest;
import nl.busbaan.platform.problem.ProblemException;
import nl.busbaan.platform.problem.Violation;
import nl.busbaan.platform.web.Version;
import org.jspecify.annotations.Nullable;

/** The privacy officer keeps for his organisation whose names residents don't hear. */
@ApplicationScoped
public class MaskKeeping {
    /** There is no paging: an organisation that masks more than these has another problem. */
    private static final int MOST = 200;

    private final NameMasks masks;
    private final Colleagues colleagues;
    private final IdempotentRequest idempotency;
    private final Clock clock;

    MaskKeeping(NameMasks masks, Colleagues colleagues, IdempotentRequest idempotency, Clock clock) {
        this.masks = masks;
        this.colleagues = colleagues;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    /** @param name of the colleague; null when he is unknown by now */
    record Seen(NameMask mask, @Nullable String name) {}

    /** @param organisation empty for the supervisor, who sees all */
    @Transactional
    List<Seen> list(Optional<UUID> organisation, boolean lifted) {
        return masks.list(organisation, lifted, MOST).stream().map(this::seen).toList();
    }

    @Transactional
    Seen mask(ColleagueId id, String reason, Officer keeper) {
        Colleague colleague = colleagues
                .active(id)
                .filter(c -> c.assignments().stream()
                        .anyMatch(job -> job.organisationId().equals(keeper.organisation())))
                .orElseThrow(() -> ProblemException.invalid(Violation.inBody(
                        "colleagueId", "Deze collega werkt niet bij jouw organisatie. Kies een ander.")));
        if (masks.standing(id, keeper.organisation()).isPresent()) {
            throw ProblemException.wrongState("De naam van deze collega is al afgeschermd.");
        }
        NameMask mask = new NameMask(id, keeper, reason, clock.instant());
        masks.persist(mask);
        idempotency.answered(201, NameMaskResource.PATH + "/" + mask.id());
        return new Seen(mask, colleague.name());
    }

    @Transactional
    Seen lift(UUID id, String reason, Officer keeper, @Nullable String ifMatch) {
        NameMask mask = masks.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(found -> found.organisation().equals(keeper.organisation()) && !found.lifted())
                .orElseThrow(ProblemException::notFound);
        Version.require(ifMatch, mask.version());
        mask.lift(keeper, reason, clock.instant());
        idempotency.answered(200, null);
        return seen(mask);
    }

    private Seen seen(NameMask mask) {
        return new Seen(
                mask,
                colleagues
                        .findByIdOptional(mask.colleague())
                        .map(Colleague::name)
                        .orElse(null));
    }
}

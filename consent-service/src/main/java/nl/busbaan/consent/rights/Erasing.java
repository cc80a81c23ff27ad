package nl.busbaan.consent.rights;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.busbaan.consent.breakglass.BreakGlass;
import nl.busbaan.consent.colleague.Assignment;
import nl.busbaan.consent.colleague.Colleagues;
import nl.busbaan.consent.colleague.Participations;
import nl.busbaan.consent.consent.EndingAtErasure;
import nl.busbaan.consent.legalbasis.RetentionDuties;
import nl.busbaan.consent.legalbasis.Retentions;
import nl.busbaan.consent.resident.Resident;
import nl.busbaan.consent.resident.ResidentId;
import nl.busbaan.consent.resident.Residents;
import nl.busbaan.platform.crypto.ResidentKeys;
import nl.busbaan.platform.erasure.ErasureLedger;
import nl.busbaan.platform.idempotency.IdempotentRequest;
import nl.busbaan.platform.identity.AccountId;
import nl.busbaan.platform.outbox.Outbox;
import nl.busbaan.platform.problem.ProblemException;

/**
 * Erasing a resident (AVG 17): his key is destroyed, the rows are emptied, his account is cut loose, and the ledger of erasures tells
 * the other services to do the same. What may stand in the way is told beforehand.
 */
@ApplicationScoped
class Erasing {
    private final Residents residents;
    private final Participations participations;
    private final Colleagues colleagues;
    private final BreakGlass windows;
    private final EndingAtErasure ending;
    private final Emptying emptying;
    private final Retentions retentions;
    private final ResidentKeys keys;
    private final Outbox outbox;
    private final IdempotentRequest request;
    private final Clock clock;

    Erasing(
            Residents residents,
            Participations participations,
            Colleagues colleagues,
            BreakGlass windows,
            EndingAtErasure ending,
            Emptying emptying,
            Retentions retentions,
            ResidentKeys keys,
            Outbox outbox,
            IdempotentRequest request,
            Clock clock) {
        this.residents = residents;
        this.participations = participations;
        this.colleagues = colleagues;
        this.windows = windows;
        this.ending = ending;
        this.emptying = emptying;
        this.retentions = retentions;
        this.keys = keys;
        this.outbox = outbox;
        this.request = request;
        this.clock = clock;
    }

    /** Why nothing is erased yet. */
    enum Obstacle {
        /** The data is needed for help that goes on (AVG 17(1)(a)). */
        OPEN_REQUEST,
        /** Somebody opened it in an emergency, and whether that was right must still be judged. */
        UNREVIEWED_EMERGENCY
    }

    /** @param duties what must be kept of what the helpers of this resident may have written down */
    record Outlook(List<Obstacle> obstacles, List<RetentionDuties.Duty> duties) {}

    /** @param keyGone whether nothing of his can be opened any more */
    record Proof(UUID id, Instant erasedAt, boolean keyGone) {}

    @Transactional
    Outlook outlook(AccountId account) {
        ResidentId resident = residents.ofAccount(account).id();
        Set<String> tasks = participations.takingPart(resident.value()).stream()
                .flatMap(helper -> colleagues.findByIdOptional(helper).stream())
                .flatMap(helper -> helper.assignments().stream())
                .map(Assignment::task)
                .collect(Collectors.toSet());
        List<RetentionDuties.Duty> duties = retentions.duties().stream()
                .flatMap(each -> each.duties().stream())
                .filter(duty -> duty.concerns(tasks))
                .distinct()
                .toList();
        return new Outlook(obstacles(resident), duties);
    }

    /** @throws ProblemException 409 when something stands in the way */
    @Transactional
    ResidentErased erase(AccountId account) {
        Resident resident =
                residents.lockForChange(residents.ofAccount(account).id()).orElseThrow();
        if (!obstacles(resident.id()).isEmpty()) {
            throw ProblemException.wrongState("Uw gegevens kunnen nu nog niet worden gewist. Kijk wat er eerst moet.");
        }
        // What is decided once is told as it was decided, also to who hears it after a restore.
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        ResidentErased erased =
                new ResidentErased(UUID.randomUUID(), resident.id().value(), now, retentions.duties());
        erase(resident, erased);
        outbox.append(ErasureLedger.TOPIC, ErasureLedger.TYPE, resident.id().toString(), erased);
        request.answered(201, proofPath(erased.id()));
        return erased;
    }

    /** From the ledger. Does nothing to who is erased already, or who never came back with the backup. */
    @Transactional
    void again(ResidentErased erased) {
        residents
                .lockForChange(new ResidentId(erased.residentRef()))
                .filter(resident -> !resident.erased())
                .ifPresent(resident -> erase(resident, erased));
    }

    static String proofPath(UUID erasure) {
        return "/consent/v1/erasures/" + erasure;
    }

    /** After the commit: a key that is gone can't come back with a rollback. Until it is, the ledger sees to it. */
    void destroyKey(UUID resident) {
        keys.erase(resident);
    }

    private void erase(Resident resident, ResidentErased erased) {
        ending.endAll(resident);
        emptying.empty(resident, erased.erasedAt());
        residents.erase(resident, erased.id(), erased.erasedAt());
    }

    @Transactional
    Optional<Proof> proof(UUID erasure) {
        return residents
                .byErasure(erasure)
                .map(resident -> new Proof(
                        erasure,
                        resident.erasedAt().orElseThrow(),
                        !keys.has(resident.id().value())));
    }

    private List<Obstacle> obstacles(ResidentId resident) {
        List<Obstacle> found = new ArrayList<>();
        if (participations.openFor(resident.value())) {
            found.add(Obstacle.OPEN_REQUEST);
        }
        if (windows.awaitsReview(resident)) {
            found.add(Obstacle.UNREVIEWED_EMERGENCY);
        }
        return found;
    }
}

package nl.busbaan.consent.resident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import nl.busbaan.consent.colleague.ColleagueId;
import nl.busbaan.consent.colleague.Participations;
import nl.busbaan.platform.idempotency.IdempotentRequest;
import nl.busbaan.platform.identity.AccountId;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** Linking a resident's account to his number, by a code that a colleague hands over in person. */
@ApplicationScoped
public class Linking {
    private final Residents residents;
    private final Invitations invitations;
    private final Participations participations;
    private final IdempotentRequest request;
    private final Clock clock;

    Linking(
            Residents residents,
            Invitations invitations,
            Participations participations,
            IdempotentRequest request,
            Clock clock) {
        this.residents = residents;
        this.invitations = invitations;
        this.participations = participations;
        this.request = request;
        this.clock = clock;
    }

    record Issued(InvitationCode code, Instant expiresAt) {}

    /** Empty when the resident is unknown or the colleague takes no part in any request of his. */
    @Transactional
    public Optional<Issued> invite(ResidentId resident, ColleagueId by) {
        if (!participations.takesPart(by, resident.value())
                || residents.findByIdOptional(resident).isEmpty()) {
            return Optional.empty();
        }
        InvitationCode code = InvitationCode.random();
        Invitation invitation =
                new Invitation(UuidVersion7Strategy.INSTANCE.generateUuid(null), resident, code, by, clock.instant());
        invitations.persist(invitation);
        return Optional.of(new Issued(code, invitation.expiresAt()));
    }

    /** What became of a code. Wrong, used and expired are one, so that trying teaches nothing. */
    enum Outcome {
        LINKED,
        NOT_VALID,
        TOO_MANY_TRIES
    }

    @Transactional
    public Outcome link(InvitationCode code, AccountId account) {
        Instant now = clock.instant();
        if (invitations.tooManyTries(account, now)) {
            return Outcome.TOO_MANY_TRIES;
        }
        Optional<Invitation> invitation = invitations.lockByHash(code.hash()).filter(i -> i.usableAt(now));
        if (invitation.isEmpty()) {
            return Outcome.NOT_VALID;
        }
        Resident resident = residents.lockForChange(invitation.get().resident()).orElseThrow();
        if (!mayLink(resident, account)) {
            return Outcome.NOT_VALID;
        }
        invitation.get().use(now);
        if (resident.account().isEmpty()) {
            resident.link(account);
            residents.publish(resident);
        }
        invitations.forgetTries(account);
        request.answered(204, null);
        return Outcome.LINKED;
    }

    /** One account per resident and one resident per account; a second code for the same pair is harmless. */
    private boolean mayLink(Resident resident, AccountId account) {
        return resident.account().map(account::equals).orElse(true)
                && residents
                        .byAccount(account)
                        .map(other -> other.id().equals(resident.id()))
                        .orElse(true);
    }
}

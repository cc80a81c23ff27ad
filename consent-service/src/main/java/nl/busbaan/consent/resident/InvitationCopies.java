package nl.busbaan.consent.resident;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.busbaan.consent.colleague.Colleague;
import nl.busbaan.consent.colleague.ColleagueId;
import nl.busbaan.consent.colleague.Colleagues;
import org.jspecify.annotations.Nullable;

/** The codes that a resident was given. Of the code there is a hash only, and that tells nobody anything. */
@ApplicationScoped
public class InvitationCopies {
    private final Invitations invitations;
    private final Colleagues colleagues;

    InvitationCopies(Invitations invitations, Colleagues colleagues) {
        this.invitations = invitations;
        this.colleagues = colleagues;
    }

    private record Row(
            UUID issuedBy, Instant expiresAt, @Nullable Instant usedAt) {}

    /** Newest first. Call it inside a transaction. */
    public List<InvitationCopy> of(ResidentId resident) {
        return invitations
                .getEntityManager()
                .createQuery("""
                        select i.issuedBy.value, i.expiresAt, i.usedAt from Invitation i
                        where i.resident = :resident order by i.expiresAt desc
                        """, Row.class)
                .setParameter("resident", resident)
                .getResultList()
                .stream()
                .map(this::copy)
                .toList();
    }

    private InvitationCopy copy(Row row) {
        return new InvitationCopy(
                colleagues
                        .findByIdOptional(new ColleagueId(row.issuedBy()))
                        .map(Colleague::label)
                        .orElse("een collega"),
                row.expiresAt().minus(Invitation.VALID),
                row.expiresAt(),
                row.usedAt());
    }
}

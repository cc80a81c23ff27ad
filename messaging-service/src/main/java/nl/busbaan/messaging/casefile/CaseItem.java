package nl.busbaan.messaging.casefile;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.busbaan.messaging.colleague.ProfessionalId;
import nl.busbaan.messaging.colleague.TeamId;
import nl.busbaan.messaging.helprequest.HelpRequest;
import nl.busbaan.messaging.resident.ResidentId;
import org.jspecify.annotations.Nullable;

/** One piece of case data (zaakgegeven) of one kind. Its text is opened by {@link Disclosure} and nowhere else. */
@Entity
public class CaseItem {
    @EmbeddedId
    private CaseItemId id;

    private UUID requestId;
    private ResidentId residentId;
    private String kind;
    private ProfessionalId recordedBy;
    private TeamId recordedByTeam;
    private Instant recordedAt;
    private byte[] text;
    private @Nullable UUID replacedBy;
    private @Nullable Instant replacedAt;

    protected CaseItem() {}

    CaseItem(HelpRequest request, String kind, ProfessionalId by, TeamId team, Instant at, Sealing sealing) {
        this.id = CaseItemId.next();
        this.requestId = request.id().value();
        this.residentId = request.resident();
        this.kind = kind;
        this.recordedBy = by;
        this.recordedByTeam = team;
        this.recordedAt = at;
        this.text = sealing.seal(residentId, id);
    }

    /** Encrypts the text for the row that is being made. */
    @FunctionalInterface
    interface Sealing {
        byte[] seal(ResidentId resident, CaseItemId id);
    }

    public CaseItemId id() {
        return id;
    }

    public UUID requestId() {
        return requestId;
    }

    ResidentId resident() {
        return residentId;
    }

    public String kind() {
        return kind;
    }

    /** What was written stays; from now on another item is shown in its place. */
    void replaceBy(CaseItem corrected, Instant at) {
        replacedBy = corrected.id().value();
        replacedAt = at;
    }

    public boolean isReplaced() {
        return replacedBy != null;
    }

    Optional<UUID> replacedBy() {
        return Optional.ofNullable(replacedBy);
    }

    Optional<Instant> replacedAt() {
        return Optional.ofNullable(replacedAt);
    }

    ProfessionalId recordedBy() {
        return recordedBy;
    }

    TeamId recordedByTeam() {
        return recordedByTeam;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    byte[] ciphertext() {
        return text;
    }
}

package nl.busbaan.messaging.helprequest;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import nl.busbaan.messaging.colleague.ProfessionalId;
import nl.busbaan.messaging.resident.ResidentId;
import nl.busbaan.messaging.resident.ResidentTexts;
import org.hibernate.annotations.Immutable;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** Something a professional did for the resident. */
@Entity
@Immutable
class HelpRequestAction {
    private static final String FIELD = "help-request-action";

    @Id
    private UUID id;

    @SuppressWarnings("UnusedVariable") // read by queries
    private UUID requestId;

    private ProfessionalId takenBy;
    private Instant takenAt;
    private byte[] text;

    protected HelpRequestAction() {}

    HelpRequestAction(HelpRequest request, ProfessionalId by, Instant at, String words, ResidentTexts texts) {
        id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        requestId = request.id().value();
        takenBy = by;
        takenAt = at;
        text = texts.seal(request.resident(), FIELD, id, words);
    }

    UUID id() {
        return id;
    }

    ProfessionalId takenBy() {
        return takenBy;
    }

    Instant takenAt() {
        return takenAt;
    }

    String text(ResidentId resident, ResidentTexts texts) {
        return texts.open(resident, FIELD, id, text).orElse("");
    }
}

package nl.busbaan.messaging.helprequest;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import nl.busbaan.messaging.colleague.ProfessionalId;

/** Someone who takes part in a request because of a handover. */
@Embeddable
record HandoverParticipant(UUID handoverId, UUID professionalId, boolean accepted) {
    ProfessionalId professional() {
        return new ProfessionalId(professionalId);
    }
}

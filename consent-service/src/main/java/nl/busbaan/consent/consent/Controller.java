package nl.busbaan.consent.consent;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import nl.busbaan.consent.colleague.Assignment;

/** The organisation that asked and answers for it (verwerkingsverantwoordelijke), as it was called then. */
@Embeddable
public record Controller(
        @Column(name = "controller_id") UUID organisation,
        @Column(name = "controller_name") String name) {

    public static Controller of(Assignment asked) {
        return new Controller(asked.organisationId(), asked.organisationName());
    }
}

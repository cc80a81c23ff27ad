package nl.busbaan.consent.consent;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * That something goes on from an earlier consent (verlenging).
 *
 * @param renews the consent that ends
 * @param begins the day after its last day, so that there is neither a gap nor an overlap
 */
@Embeddable
public record Continuation(
        @Column(name = "renews") UUID renews,
        @Column(name = "begins") LocalDate begins) {

    public static Continuation of(Consent ending) {
        return new Continuation(ending.id().value(), ending.until().plusDays(1));
    }

    /** Last day of the consent that ends: after it there is nothing to renew. */
    public LocalDate lastDayBefore() {
        return begins.minusDays(1);
    }
}

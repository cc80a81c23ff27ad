package nl.busbaan.messaging.consent;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.busbaan.messaging.helprequest.ConsentMark;
import nl.busbaan.messaging.resident.ResidentId;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** How one consent stands. Written by {@link ConsentStates} in one statement each; a removed one has only its id left. */
@Entity
@Immutable
class ConsentState {
    @Id
    private UUID id;

    @SuppressWarnings("UnusedVariable") // read by queries
    private @Nullable ResidentId residentId;

    private @Nullable String status;
    private @Nullable LocalDate begins;
    private @Nullable LocalDate until;

    protected ConsentState() {}

    /** Empty for what isn't shown: a question that is open or ended without a yes looks like silence, and what is over is over. */
    Optional<ConsentMark> mark(LocalDate today) {
        if (status == null || until == null || until.isBefore(today) || (begins != null && begins.isAfter(today))) {
            return Optional.empty();
        }
        return switch (status) {
            case "GIVEN" -> Optional.of(new ConsentMark(ConsentMark.State.RUNNING, until));
            case "WITHDRAWN" -> Optional.of(new ConsentMark(ConsentMark.State.STOPPED, until));
            default -> Optional.empty();
        };
    }
}

package nl.busbaan.messaging.emergency;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import nl.busbaan.messaging.colleague.ProfessionalId;
import nl.busbaan.messaging.resident.ResidentId;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

/** Asked anew for each reading and kept nowhere. */
@ApplicationScoped
class Windows {
    private static final Logger LOG = Logger.getLogger(Windows.class);

    private final OpenWindowsApi consent;

    Windows(@RestClient OpenWindowsApi consent) {
        this.consent = consent;
    }

    sealed interface Seen {
        record OpenUntil(Instant closesAt) implements Seen {}

        record Closed() implements Seen {}

        /** consent-service didn't answer; counts as closed. */
        record Unknown() implements Seen {}
    }

    /** Call it outside transactions. */
    Seen of(ProfessionalId colleague, ResidentId resident) {
        try {
            return consent.of(resident.value(), colleague.value()).items().stream()
                    .findFirst()
                    .<Seen>map(window -> new Seen.OpenUntil(window.closesAt()))
                    .orElseGet(Seen.Closed::new);
        } catch (RuntimeException e) {
            LOG.warnf(
                    "Whether a window is open can't be known now, so nothing is shown (%s).",
                    e.getClass().getName());
            return new Seen.Unknown();
        }
    }
}

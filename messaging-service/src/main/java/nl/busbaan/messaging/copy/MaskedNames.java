package nl.busbaan.messaging.copy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.busbaan.messaging.colleague.Colleague;
import nl.busbaan.messaging.colleague.Colleagues;
import nl.busbaan.messaging.colleague.ProfessionalId;
import nl.busbaan.platform.web.KeptNames;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

/** Asked anew for each copy and kept nowhere: what was masked a minute ago must not be on paper now. */
@ApplicationScoped
class MaskedNames {
    private static final Logger LOG = Logger.getLogger(MaskedNames.class);

    private final MaskedNamesApi consent;
    private final Colleagues colleagues;

    MaskedNames(@RestClient MaskedNamesApi consent, Colleagues colleagues) {
        this.consent = consent;
        this.colleagues = colleagues;
    }

    /** Empty when it can't be known now; then nothing that names people may go out. Call it outside transactions. */
    Optional<KeptNames> now() {
        Set<UUID> masked;
        try {
            masked = consent.masked().items();
        } catch (RuntimeException e) {
            LOG.warnf(
                    "Which names are masked can't be known now, so no copy is given (%s).",
                    e.getClass().getName());
            return Optional.empty();
        }
        return Optional.of(QuarkusTransaction.requiringNew()
                .call(() -> new KeptNames(masked.stream()
                        .map(ProfessionalId::new)
                        .flatMap(id -> colleagues.of(id).stream())
                        .map(Colleague::name)
                        .toList())));
    }
}

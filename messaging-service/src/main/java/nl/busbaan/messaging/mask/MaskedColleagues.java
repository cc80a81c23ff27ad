package nl.busbaan.messaging.mask;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.busbaan.messaging.colleague.Colleague;
import nl.busbaan.messaging.colleague.Colleagues;
import nl.busbaan.messaging.colleague.ProfessionalId;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

/** Asked anew for each answer and kept nowhere: what was masked a minute ago must not be on paper or on a screen now. */
@ApplicationScoped
public class MaskedColleagues {
    private static final Logger LOG = Logger.getLogger(MaskedColleagues.class);

    private final MaskedNamesApi consent;
    private final Colleagues colleagues;

    MaskedColleagues(@RestClient MaskedNamesApi consent, Colleagues colleagues) {
        this.consent = consent;
        this.colleagues = colleagues;
    }

    /** A colleague in an answer where his name doesn't stand. */
    public record Unnamed(UUID id, String name, Optional<String> role) {
        static Unnamed of(Colleague colleague) {
            return new Unnamed(
                    colleague.id().value(),
                    colleague.name(),
                    colleague.mainAssignment().flatMap(job -> Optional.ofNullable(job.roleName())));
        }
    }

    /** Empty when it can't be known now; then no name may go out. Call it outside transactions. */
    public Optional<List<Unnamed>> now() {
        Set<UUID> masked;
        try {
            masked = consent.masked().items();
        } catch (RuntimeException e) {
            LOG.warnf(
                    "Which names are masked can't be known now, so none is given (%s).",
                    e.getClass().getName());
            return Optional.empty();
        }
        return Optional.of(
                masked.isEmpty()
                        ? List.of()
                        : QuarkusTransaction.requiringNew()
                                .call(() -> masked.stream()
                                        .flatMap(id -> colleagues.of(new ProfessionalId(id)).stream())
                                        .map(Unnamed::of)
                                        .toList()));
    }

    /** Everybody whom a text names, for when it can't be known who is masked. Call it outside transactions. */
    List<Unnamed> namedIn(String text) {
        return QuarkusTransaction.requiringNew()
                .call(() -> colleagues.namedIn(text).stream().map(Unnamed::of).toList());
    }
}

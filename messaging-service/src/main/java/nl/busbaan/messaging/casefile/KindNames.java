package nl.busbaan.messaging.casefile;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/** Names of the kinds of data, as consent-service lists them. Kept for ten minutes: a name is no decision. */
@ApplicationScoped
class KindNames {
    private static final Logger LOG = Logger.getLogger(KindNames.class);
    private static final Duration KEPT = Duration.ofMinutes(10);
    private static final Duration TRY_AGAIN = Duration.ofSeconds(5);
    private static final int WARM_UPS = 5;

    private final ConsentGateway consent;
    private volatile Map<String, String> names = Map.of();
    private volatile Instant nextLook = Instant.MIN;

    KindNames(ConsentGateway consent) {
        this.consent = consent;
    }

    /** Also opens the connection and gets the token, so that the first reader doesn't wait for them; they may take longer than he may. */
    void warmUp(@Observes StartupEvent event) {
        Thread.startVirtualThread(() -> {
            for (int time = 0; time < WARM_UPS && names.isEmpty(); time++) {
                look(Clock.systemUTC().instant());
            }
        });
    }

    /** The code itself as long as the list can't be had. */
    String nameOf(String kind) {
        return known().getOrDefault(kind, kind);
    }

    /** Empty when the list can't be had: then nobody is stopped. */
    Optional<Boolean> exists(String kind) {
        Map<String, String> known = known();
        return known.isEmpty() ? Optional.empty() : Optional.of(known.containsKey(kind));
    }

    private Map<String, String> known() {
        // System time: this is about the connection, and the domain's clock may be moved.
        Instant now = Clock.systemUTC().instant();
        if (!now.isBefore(nextLook)) {
            look(now);
        }
        return names;
    }

    private void look(Instant now) {
        nextLook = now.plus(TRY_AGAIN);
        try {
            names = consent.kinds().items().stream()
                    .collect(Collectors.toUnmodifiableMap(AccessApi.Kind::code, AccessApi.Kind::name));
            nextLook = now.plus(KEPT);
        } catch (RuntimeException e) {
            LOG.debugf("The list of kinds can't be had now (%s).", e.getClass().getName());
        }
    }
}

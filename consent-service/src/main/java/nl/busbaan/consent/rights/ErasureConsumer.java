package nl.busbaan.consent.rights;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import nl.busbaan.platform.collision.Collision;
import nl.busbaan.platform.erasure.ErasureLedger;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jspecify.annotations.Nullable;

/**
 * Holds this service to the ledger of erasures: all of it at the start, before there is traffic, for the database or the keys may have
 * come from a backup; and each line as it comes, in case the service died between the commit and the end of the key.
 */
@ApplicationScoped
class ErasureConsumer {
    /** After the topics are made, before the messaging channels open. */
    private static final int AFTER_TOPICS = 200;

    private final ErasureLedger ledger;
    private final Erasing erasing;

    ErasureConsumer(ErasureLedger ledger, Erasing erasing) {
        this.ledger = ledger;
        this.erasing = erasing;
    }

    void replay(@Observes @Priority(AFTER_TOPICS) StartupEvent event) {
        ledger.replay(this::apply);
    }

    @Incoming("erasures")
    @Blocking(ordered = true)
    void erased(@Nullable String payload) {
        if (payload != null) {
            Collision.outlast(() -> apply(payload));
        }
    }

    private void apply(String payload) {
        ResidentErased erased = ledger.read(payload, ResidentErased.class);
        erasing.again(erased);
        erasing.destroyKey(erased.residentRef());
    }
}

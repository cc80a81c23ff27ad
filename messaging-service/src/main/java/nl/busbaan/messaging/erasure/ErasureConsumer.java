package nl.busbaan.messaging.erasure;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import nl.busbaan.platform.collision.Collision;
import nl.busbaan.platform.erasure.ErasureLedger;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/**
 * Holds this service to the ledger of erasures: all of it at the start, before there is traffic, for the database or the keys may have
 * come from a backup; and each line as it comes.
 */
@ApplicationScoped
class ErasureConsumer {
    /** After the topics are made, before the messaging channels open. */
    private static final int AFTER_TOPICS = 200;

    private final ErasureLedger ledger;
    private final Erasures erasures;

    ErasureConsumer(ErasureLedger ledger, Erasures erasures) {
        this.ledger = ledger;
        this.erasures = erasures;
    }

    void replay(@Observes @Priority(AFTER_TOPICS) StartupEvent event) {
        ledger.replay(this::apply);
    }

    @Incoming("erasures")
    @Blocking(ordered = true)
    void erased(ConsumerRecord<String, String> message) {
        if (message.value() != null) {
            Collision.outlast(() -> apply(message.value()));
        }
    }

    private void apply(String payload) {
        ResidentErased line = ledger.read(payload, ResidentErased.class);
        erasures.erase(line);
        erasures.destroyKey(line.residentRef());
    }
}

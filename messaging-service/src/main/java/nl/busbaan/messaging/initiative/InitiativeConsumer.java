package nl.busbaan.messaging.initiative;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import nl.busbaan.platform.inbox.Inbox;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Keeps the initiatives: newer states replace older ones. The other entries of the sociale kaart go by. */
@ApplicationScoped
class InitiativeConsumer {
    private final Inbox inbox;
    private final Initiatives initiatives;

    InitiativeConsumer(Inbox inbox, Initiatives initiatives) {
        this.inbox = inbox;
        this.initiatives = initiatives;
    }

    @Incoming("directory-entries")
    @Blocking(ordered = true)
    void entry(ConsumerRecord<String, String> message) {
        // An entry that left the sociale kaart says so itself, and stays as a marker; a tombstone has nothing to add.
        if (message.value() != null && message.key().startsWith("INITIATIVE:")) {
            inbox.once("initiatives", message.value(), event -> apply(inbox.data(event, EntryChanged.class)));
        }
    }

    private void apply(EntryChanged state) {
        if (!state.isInitiative()) {
            return;
        }
        Initiative known = initiatives.findByIdOptional(state.id()).orElse(null);
        if (known == null) {
            initiatives.persist(new Initiative(state));
        } else if (known.isOlderThan(state.version())) {
            known.become(state);
        }
    }
}

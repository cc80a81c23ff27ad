package nl.busbaan.messaging.resident;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import nl.busbaan.platform.collision.Collision;
import nl.busbaan.platform.inbox.Inbox;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jspecify.annotations.Nullable;

/** Keeps the link between residents and accounts. A tombstone ends the link; what else an erasure does, the ledger of erasures says. */
@ApplicationScoped
class ResidentConsumer {
    private final Inbox inbox;
    private final ResidentAccounts accounts;

    ResidentConsumer(Inbox inbox, ResidentAccounts accounts) {
        this.inbox = inbox;
        this.accounts = accounts;
    }

    record Linked(UUID id, long version, @Nullable String accountId) {}

    @Incoming("residents")
    @Blocking(ordered = true)
    void resident(ConsumerRecord<String, String> message) {
        if (message.value() == null) {
            UUID unlinked = UUID.fromString(message.key());
            Collision.outlast(
                    () -> QuarkusTransaction.requiringNew().run(() -> accounts.delete("residentId", unlinked)));
            return;
        }
        inbox.once("residents", message.value(), event -> apply(inbox.data(event, Linked.class)));
    }

    private void apply(Linked state) {
        ResidentAccount known = accounts.findByIdOptional(state.id).orElse(null);
        if (known == null) {
            ResidentAccount added = new ResidentAccount(state.id);
            added.become(state.version, state.accountId);
            accounts.persist(added);
        } else if (known.isOlderThan(state.version)) {
            known.become(state.version, state.accountId);
        }
    }
}

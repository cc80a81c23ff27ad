package nl.busbaan.messaging.colleague;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import nl.busbaan.platform.collision.Collision;
import nl.busbaan.platform.inbox.Inbox;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Keeps the read model of professionals and teams: newer states replace older ones, a tombstone removes. */
@ApplicationScoped
class DirectoryConsumer {
    private final Inbox inbox;
    private final Colleagues colleagues;
    private final Teams teams;

    DirectoryConsumer(Inbox inbox, Colleagues colleagues, Teams teams) {
        this.inbox = inbox;
        this.colleagues = colleagues;
        this.teams = teams;
    }

    @Incoming("professionals")
    @Blocking(ordered = true)
    void professional(ConsumerRecord<String, String> message) {
        if (message.value() == null) {
            UUID gone = UUID.fromString(message.key());
            Collision.outlast(() -> QuarkusTransaction.requiringNew().run(() -> colleagues.deleteById(gone)));
            return;
        }
        inbox.once("colleagues", message.value(), event -> apply(inbox.data(event, ProfessionalChanged.class)));
    }

    @Incoming("teams")
    @Blocking(ordered = true)
    void team(ConsumerRecord<String, String> message) {
        if (message.value() == null) {
            UUID gone = UUID.fromString(message.key());
            Collision.outlast(() -> QuarkusTransaction.requiringNew().run(() -> teams.deleteById(gone)));
            return;
        }
        inbox.once("teams", message.value(), event -> apply(inbox.data(event, TeamChanged.class)));
    }

    private void apply(ProfessionalChanged state) {
        Colleague known = colleagues.findByIdOptional(state.id()).orElse(null);
        if (known == null) {
            colleagues.persist(new Colleague(state));
        } else if (known.isOlderThan(state.version())) {
            known.become(state);
        }
    }

    private void apply(TeamChanged state) {
        Team known = teams.findByIdOptional(state.id()).orElse(null);
        if (known == null) {
            teams.persist(new Team(state));
        } else if (known.isOlderThan(state.version())) {
            known.become(state);
        }
    }
}

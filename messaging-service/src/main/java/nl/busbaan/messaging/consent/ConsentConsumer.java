package nl.busbaan.messaging.consent;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import nl.busbaan.messaging.colleague.ProfessionalId;
import nl.busbaan.messaging.helprequest.HelpRequest;
import nl.busbaan.messaging.helprequest.HelpRequests;
import nl.busbaan.messaging.notification.Live;
import nl.busbaan.messaging.resident.ResidentId;
import nl.busbaan.platform.collision.Collision;
import nl.busbaan.platform.inbox.Inbox;
import nl.busbaan.platform.outbox.CloudEvent;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Keeps how consents stand, and tells who takes part when one changed, so that screens ask again. What comes late tells nobody. */
@ApplicationScoped
class ConsentConsumer {
    /** Another name than before states were kept, as its group of Kafka has: so what was dealt with then is read again, from the start. */
    private static final String INBOX = "consent-states";

    /** What happened longer ago was told when it happened, or waits on no open screen any more. */
    private static final Duration NEWS = Duration.ofDays(1);

    private final Inbox inbox;
    private final ConsentStates states;
    private final HelpRequests requests;
    private final Live live;
    private final Clock clock;

    ConsentConsumer(Inbox inbox, ConsentStates states, HelpRequests requests, Live live, Clock clock) {
        this.inbox = inbox;
        this.states = states;
        this.requests = requests;
        this.live = live;
        this.clock = clock;
    }

    @Incoming("consents")
    @Blocking(ordered = true)
    void consent(ConsumerRecord<String, String> message) {
        if (message.value() == null) {
            UUID removed = UUID.fromString(message.key());
            Collision.outlast(() -> QuarkusTransaction.requiringNew().run(() -> states.remove(removed)));
            return;
        }
        inbox.once(INBOX, message.value(), this::taken);
    }

    private void taken(CloudEvent event) {
        ConsentChanged consent = inbox.data(event, ConsentChanged.class);
        if (states.take(consent) && event.time().isAfter(clock.instant().minus(NEWS))) {
            tell(consent);
        }
    }

    private void tell(ConsentChanged consent) {
        Set<ProfessionalId> concerned = new LinkedHashSet<>();
        for (HelpRequest request : requests.ofResident(new ResidentId(consent.residentRef()))) {
            concerned.addAll(request.participantIds());
        }
        live.tell(Live.CONSENT, consent.id(), concerned);
    }
}

package nl.busbaan.messaging.consent;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
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
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Keeps how consents stand, and tells who takes part when one changed, so that screens ask again. What comes late tells nobody. */
@ApplicationScoped
class ConsentConsumer {
    private final Inbox inbox;
    private final ConsentStates states;
    private final HelpRequests requests;
    private final Live live;

    ConsentConsumer(Inbox inbox, ConsentStates states, HelpRequests requests, Live live) {
        this.inbox = inbox;
        this.states = states;
        this.requests = requests;
        this.live = live;
    }

    @Incoming("consents")
    @Blocking(ordered = true)
    void consent(ConsumerRecord<String, String> message) {
        if (message.value() == null) {
            UUID removed = UUID.fromString(message.key());
            Collision.outlast(() -> QuarkusTransaction.requiringNew().run(() -> states.remove(removed)));
            return;
        }
        inbox.once("consents", message.value(), event -> taken(inbox.data(event, ConsentChanged.class)));
    }

    private void taken(ConsentChanged consent) {
        if (states.take(consent)) {
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

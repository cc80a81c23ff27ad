package nl.busbaan.messaging.casefile;

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
import nl.busbaan.platform.inbox.Inbox;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Tells who takes part that a consent changed, so that screens ask again. Nothing is kept: decisions come from the decision point. */
@ApplicationScoped
class ConsentConsumer {
    private final Inbox inbox;
    private final HelpRequests requests;
    private final Live live;

    ConsentConsumer(Inbox inbox, HelpRequests requests, Live live) {
        this.inbox = inbox;
        this.requests = requests;
        this.live = live;
    }

    record Changed(UUID id, UUID residentRef) {}

    @Incoming("consents")
    @Blocking(ordered = true)
    void consent(ConsumerRecord<String, String> message) {
        if (message.value() != null) {
            inbox.once("consents", message.value(), event -> tell(inbox.data(event, Changed.class)));
        }
    }

    private void tell(Changed consent) {
        Set<ProfessionalId> concerned = new LinkedHashSet<>();
        for (HelpRequest request : requests.ofResident(new ResidentId(consent.residentRef))) {
            concerned.addAll(request.participantIds());
        }
        live.tell(Live.CONSENT, consent.id, concerned);
    }
}

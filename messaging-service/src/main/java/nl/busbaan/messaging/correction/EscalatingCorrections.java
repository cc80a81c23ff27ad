package nl.busbaan.messaging.correction;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import nl.busbaan.messaging.helprequest.EscalatingHelpRequests;
import nl.busbaan.messaging.helprequest.HelpRequest;
import nl.busbaan.messaging.helprequest.HelpRequestId;
import nl.busbaan.messaging.helprequest.HelpRequests;
import nl.busbaan.messaging.notification.Live;

/** A resident who says that something is wrong isn't left waiting: the same people are called as for his request. */
@ApplicationScoped
public class EscalatingCorrections {
    private final Corrections corrections;
    private final HelpRequests requests;
    private final EscalatingHelpRequests escalating;
    private final Live live;

    EscalatingCorrections(
            Corrections corrections, HelpRequests requests, EscalatingHelpRequests escalating, Live live) {
        this.corrections = corrections;
        this.requests = requests;
        this.escalating = escalating;
        this.live = live;
    }

    /** Call it in a transaction that holds the row's lock. */
    public void promisePassed(UUID id) {
        Correction correction = corrections.findByIdOptional(id).orElseThrow();
        HelpRequest request =
                requests.of(new HelpRequestId(correction.requestId())).orElseThrow();
        EscalatingHelpRequests.Called called =
                escalating.callNext(request, correction.running().orElseThrow().level());
        correction.escalate(called.reached(), called.next(), request.inCharge());
        live.tell(
                Live.HELP_REQUEST,
                request.id().value(),
                called.people(),
                request.resident(),
                request.id().value());
    }
}

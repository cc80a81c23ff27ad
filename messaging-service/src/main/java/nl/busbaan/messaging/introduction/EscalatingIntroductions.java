package nl.busbaan.messaging.introduction;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import nl.busbaan.messaging.helprequest.EscalatingHelpRequests;

/** Nobody answered in time: our own people are called, the same as for the request. The initiative is never chased. */
@ApplicationScoped
public class EscalatingIntroductions {
    private final Introductions introductions;
    private final EscalatingHelpRequests escalating;

    EscalatingIntroductions(Introductions introductions, EscalatingHelpRequests escalating) {
        this.introductions = introductions;
        this.escalating = escalating;
    }

    /** Call it in a transaction that holds the row's lock. */
    public void promisePassed(UUID id) {
        escalating.promisePassed(introductions.findByIdOptional(id).orElseThrow());
    }
}

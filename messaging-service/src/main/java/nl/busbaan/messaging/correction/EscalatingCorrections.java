package nl.busbaan.messaging.correction;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import nl.busbaan.messaging.helprequest.EscalatingHelpRequests;

/** A resident who says that something is wrong isn't left waiting: the same people are called as for his request. */
@ApplicationScoped
public class EscalatingCorrections {
    private final Corrections corrections;
    private final EscalatingHelpRequests escalating;

    EscalatingCorrections(Corrections corrections, EscalatingHelpRequests escalating) {
        this.corrections = corrections;
        this.escalating = escalating;
    }

    /** Call it in a transaction that holds the row's lock. */
    public void promisePassed(UUID id) {
        escalating.promisePassed(corrections.findByIdOptional(id).orElseThrow());
    }
}

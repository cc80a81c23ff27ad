package nl.busbaan.consent.resident;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import nl.busbaan.consent.colleague.HelpRequestChanged;
import nl.busbaan.consent.colleague.Participations;
import nl.busbaan.platform.inbox.Inbox;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jspecify.annotations.Nullable;

/**
 * A help request brings its resident, also one that messaging minted while this service was down, and who takes part in it. A
 * tombstone means that the resident was erased; who took part is forgotten here by the erasure itself.
 */
@ApplicationScoped
public class HelpRequestConsumer {
    private final Inbox inbox;
    private final Participations participations;
    private final Residents residents;

    HelpRequestConsumer(Inbox inbox, Participations participations, Residents residents) {
        this.inbox = inbox;
        this.participations = participations;
        this.residents = residents;
    }

    @Incoming("help-requests")
    @Blocking
    public void helpRequest(@Nullable String payload) {
        if (payload != null) {
            inbox.once("help-requests", payload, event -> {
                HelpRequestChanged state = inbox.data(event, HelpRequestChanged.class);
                Resident resident = residents.meet(new ResidentId(state.residentRef()));
                // An event from before the erasure may come after it.
                if (!resident.erased()) {
                    participations.apply(state);
                }
            });
        }
    }
}

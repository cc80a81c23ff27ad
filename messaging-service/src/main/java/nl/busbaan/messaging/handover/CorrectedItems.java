package nl.busbaan.messaging.handover;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.busbaan.messaging.colleague.ProfessionalId;
import nl.busbaan.messaging.helprequest.HelpRequest;
import nl.busbaan.messaging.notification.Live;

/** Puts a corrected item in the place of the old one in every handover it went along with, and lets its receivers know (AVG 19). */
@ApplicationScoped
public class CorrectedItems {
    private final Handovers handovers;
    private final HandoverRecord record;

    CorrectedItems(Handovers handovers, HandoverRecord record) {
        this.handovers = handovers;
        this.record = record;
    }

    /** @return the word to who is concerned, to be given last in the transaction */
    public List<Live.Signal> replace(HelpRequest request, UUID old, UUID fresh, ProfessionalId by) {
        List<Live.Signal> signals = new ArrayList<>();
        for (Handover handover : handovers.lockedOfRequest(request.id())) {
            if (handover.replaceItem(old, fresh) && handover.offeredAt().isPresent()) {
                signals.add(record.corrected(handover, request, by));
            }
        }
        return signals;
    }
}

package nl.busbaan.messaging.helprequest;

import java.util.List;
import nl.busbaan.messaging.colleague.ProfessionalId;

/** What a request shows of its handovers. The handover feature, which builds on requests, provides it. */
public interface HandoversOfRequest {
    List<HandoverSummary> seenBy(ProfessionalId reader, HelpRequest request);
}

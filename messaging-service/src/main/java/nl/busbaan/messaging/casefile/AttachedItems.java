package nl.busbaan.messaging.casefile;

import java.util.Set;
import java.util.UUID;
import nl.busbaan.messaging.colleague.ProfessionalId;
import nl.busbaan.messaging.helprequest.HelpRequestId;

/** Which items of a request came to someone with a handover. The handover feature provides it. */
public interface AttachedItems {
    Set<UUID> cameTo(ProfessionalId reader, HelpRequestId request);
}

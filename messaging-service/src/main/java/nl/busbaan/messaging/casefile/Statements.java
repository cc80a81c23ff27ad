package nl.busbaan.messaging.casefile;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** What the resident says against items that stayed as they are; shown with them. The correction feature provides it. */
public interface Statements {
    Map<UUID, String> about(Collection<UUID> items);
}

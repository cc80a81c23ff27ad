package nl.busbaan.directory.opendata;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.UUID;

/** An item as it was read. */
record StoredItem(UUID id, String source, boolean active, Instant modified, ObjectNode content) {
    /** Says in a service when it changed, where that isn't said. */
    void stamp(ObjectNode service) {
        if (!service.has("last_modified")) {
            service.put("last_modified", modified.toString());
        }
        service.path("capacities").forEach(capacity -> {
            if (!capacity.has("updated")) {
                ((ObjectNode) capacity).put("updated", modified.toString());
            }
        });
    }

    String text(String property) {
        return content.path(property).asText("");
    }
}

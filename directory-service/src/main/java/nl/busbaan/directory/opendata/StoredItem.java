package nl.busbaan.directory.opendata;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.UUID;

/** An item as it was read. */
record StoredItem(UUID id, String source, boolean active, Instant modified, ObjectNode content) {
    String text(String property) {
        return content.path(property).asText("");
    }
}

package nl.busbaan.directory.provisioning;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.busbaan.directory.professional.Assignment;
import org.jspecify.annotations.Nullable;

/**
 * What SCIM knows of a professional beyond his entry.
 *
 * @param setAside his assignments here while he is deactivated here and still works elsewhere
 * @param attributes as they were sent; where the entry says something else by now, the entry holds
 */
record UserRow(
        UUID professional,
        String userName,
        @Nullable String externalId,
        ObjectNode attributes,
        List<Assignment> setAside,
        Instant createdAt,
        Instant changedAt) {

    UserRow withSetAside(List<Assignment> changed, Instant now) {
        return new UserRow(professional, userName, externalId, attributes, changed, createdAt, now);
    }

    @Override
    public String toString() {
        return "UserRow[" + professional + "]";
    }
}

package nl.busbaan.directory.provisioning;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Set;
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
    /** What stands elsewhere than in the kept attributes, or isn't the client's to say. */
    private static final Set<String> NOT_KEPT =
            Set.of("schemas", "id", "externalId", "userName", "active", "groups", "meta", Schemas.BUSBAAN);

    UserRow withSetAside(List<Assignment> changed, Instant now) {
        return new UserRow(professional, userName, externalId, attributes, changed, createdAt, now);
    }

    /** Of what is to be shown the part that was sent, not what was made of the entry. */
    static ObjectNode kept(ObjectNode after, ObjectNode before, ObjectNode sent) {
        ObjectNode kept = Scim.object();
        after.properties().stream()
                .filter(field -> !NOT_KEPT.contains(field.getKey()))
                .filter(field -> sent.has(field.getKey()) || !field.getValue().equals(before.path(field.getKey())))
                .forEach(field -> kept.set(field.getKey(), field.getValue()));
        return kept;
    }

    @Override
    public String toString() {
        return "UserRow[" + professional + "]";
    }
}

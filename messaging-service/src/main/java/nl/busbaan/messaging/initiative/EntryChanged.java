package nl.busbaan.messaging.initiative;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** State of an entry on the topic {@code directory-entries}; what this service has no use for is left out. */
record EntryChanged(
        UUID id,
        long version,
        String kind,
        boolean active,
        String title,
        @Nullable String phone) {
    private static final String INITIATIVE = "INITIATIVE";

    boolean isInitiative() {
        return kind.equals(INITIATIVE);
    }
}

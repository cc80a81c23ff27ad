package nl.busbaan.messaging.colleague;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** State of a team on the topic {@code teams}. */
record TeamChanged(
        UUID id,
        long version,
        String name,
        @Nullable String task,
        UUID organisationId,
        String organisationName,
        @Nullable UUID leadId,
        @Nullable String workingHours,
        @Nullable List<UUID> memberIds) {

    List<UUID> members() {
        return memberIds == null ? List.of() : memberIds;
    }
}

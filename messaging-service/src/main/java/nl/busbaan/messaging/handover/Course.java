package nl.busbaan.messaging.handover;

import java.time.Instant;
import nl.busbaan.messaging.colleague.ProfessionalId;
import org.jspecify.annotations.Nullable;

/** When what happened to a handover after it was offered; what didn't happen is null. */
record Course(
        @Nullable Instant readAt,
        @Nullable Instant acceptedAt,
        @Nullable Instant spokenAt,
        @Nullable ProfessionalId returnedBy,
        @Nullable Instant closedAt) {}

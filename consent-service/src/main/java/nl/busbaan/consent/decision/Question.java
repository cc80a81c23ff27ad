package nl.busbaan.consent.decision;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One AuthZEN evaluation, as it came in; well-formed, but its ids and codes may be unknown.
 *
 * @param traceparent from {@code context.traceparent}, as the NL GOV profile has it
 * @param resident from {@code resource.properties.resident}; null when absent or no UUID
 */
record Question(
        String subjectType,
        String subjectId,
        String action,
        String resourceType,
        String kind,
        @Nullable UUID resident,
        @Nullable UUID recordedByTeam,
        @Nullable String purpose,
        @Nullable String traceparent) {

    /** Of what couldn't be read as a question; its line in the log says no more than that it came. */
    static final Question UNREADABLE = new Question("", "", "", "", "", null, null, null, null);

    boolean reads() {
        return action.equals("read");
    }

    boolean known() {
        return subjectType.equals("professional")
                && resourceType.equals("case-data")
                && (reads() || action.equals("check"));
    }

    @Nullable
    UUID subject() {
        return uuidOrNull(subjectId);
    }

    static @Nullable UUID uuidOrNull(@Nullable String text) {
        if (text == null) {
            return null;
        }
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}

package nl.busbaan.messaging.helprequest;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;
import nl.busbaan.platform.problem.ProblemException;
import nl.busbaan.platform.problem.Violation;
import nl.busbaan.platform.web.Cursor;
import org.jspecify.annotations.Nullable;

/** Place in a list that is ordered newest first, by moment and id. */
public record RequestPosition(Instant openedAt, UUID id) {
    private static final RequestPosition START =
            new RequestPosition(Instant.parse("9999-01-01T00:00:00Z"), new UUID(-1, -1));

    /** @throws ProblemException 400 when the cursor isn't one of ours */
    public static RequestPosition decode(@Nullable String cursor) {
        if (cursor == null || cursor.isBlank()) {
            return START;
        }
        Cursor position = Cursor.decode(cursor, 2);
        try {
            return new RequestPosition(
                    Instant.parse(position.values().get(0)),
                    UUID.fromString(position.values().get(1)));
        } catch (DateTimeException | IllegalArgumentException e) {
            throw ProblemException.invalid(
                    new Violation("cursor", "query", "Gebruik de waarde van nextCursor uit het vorige antwoord."));
        }
    }
}

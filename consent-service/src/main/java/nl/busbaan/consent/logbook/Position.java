package nl.busbaan.consent.logbook;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;
import nl.busbaan.platform.problem.ProblemException;
import nl.busbaan.platform.problem.Violation;
import nl.busbaan.platform.web.Cursor;

/** A place in a log that is read newest first. */
public record Position(Instant at, UUID id) {

    public Cursor cursor() {
        return Cursor.of(at, id);
    }

    /** @throws ProblemException 400 when the text is no cursor of ours */
    public static Position of(String cursor) {
        Cursor decoded = Cursor.decode(cursor, 2);
        try {
            return new Position(
                    Instant.parse(decoded.values().get(0)),
                    UUID.fromString(decoded.values().get(1)));
        } catch (DateTimeException | IllegalArgumentException e) {
            throw ProblemException.invalid(
                    new Violation("cursor", "query", "Gebruik de waarde van nextCursor uit het vorige antwoord."));
        }
    }
}

package nl.busbaan.directory.quality;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.busbaan.platform.problem.ProblemException;
import nl.busbaan.platform.problem.Violation;
import nl.busbaan.platform.web.Cursor;

/** Reads the values of a cursor; one that was made up is refused as bad input. */
final class Cursors {
    private Cursors() {}

    static long number(Cursor cursor) {
        try {
            return Long.parseLong(cursor.values().getFirst());
        } catch (NumberFormatException e) {
            throw malformed();
        }
    }

    static UUID id(Cursor cursor) {
        try {
            return UUID.fromString(cursor.values().getFirst());
        } catch (IllegalArgumentException e) {
            throw malformed();
        }
    }

    /** A place in a list by moment, then id. */
    record Moment(Instant at, UUID id) {
        static final Moment FIRST = new Moment(Instant.EPOCH, new UUID(0, 0));

        static Moment of(Cursor cursor) {
            try {
                return new Moment(
                        Instant.parse(cursor.values().get(0)),
                        UUID.fromString(cursor.values().get(1)));
            } catch (DateTimeException | IllegalArgumentException e) {
                throw malformed();
            }
        }
    }

    /** A place in a list by day, then id. */
    record Day(LocalDate day, UUID id) {
        /** Before any day that an entry can have. */
        static final Day FIRST = new Day(LocalDate.of(1, 1, 1), new UUID(0, 0));

        static Day of(Cursor cursor) {
            try {
                return new Day(
                        LocalDate.parse(cursor.values().get(0)),
                        UUID.fromString(cursor.values().get(1)));
            } catch (DateTimeException | IllegalArgumentException e) {
                throw malformed();
            }
        }
    }

    private static ProblemException malformed() {
        return ProblemException.invalid(
                new Violation("cursor", "query", "Gebruik de waarde van nextCursor uit het vorige antwoord."));
    }
}

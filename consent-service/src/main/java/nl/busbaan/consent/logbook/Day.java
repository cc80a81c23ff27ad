package nl.busbaan.consent.logbook;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import nl.busbaan.platform.problem.ProblemException;
import nl.busbaan.platform.problem.Violation;
import nl.busbaan.platform.time.WorkingHours;
import org.jspecify.annotations.Nullable;

/** A day of a log, Europe/Amsterdam. */
public record Day(LocalDate date) {

    /** @throws ProblemException 400, where a date as query parameter would be a 404 */
    public static Day of(@Nullable String text) {
        if (text == null || text.isBlank()) {
            throw ProblemException.invalid(new Violation("day", "query", "Noem een dag."));
        }
        try {
            return new Day(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            throw ProblemException.invalid(
                    new Violation("day", "query", "Schrijf de dag als jaar-maand-dag, bijvoorbeeld 2026-11-28."));
        }
    }

    public Instant begins() {
        return date.atStartOfDay(WorkingHours.ZONE).toInstant();
    }

    /** The first moment of the next day. */
    public Instant ends() {
        return date.plusDays(1).atStartOfDay(WorkingHours.ZONE).toInstant();
    }
}

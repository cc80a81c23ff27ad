package nl.busbaan.consent.logbook;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.busbaan.platform.problem.Violation;
import nl.busbaan.platform.time.WorkingHours;
import org.jspecify.annotations.Nullable;

/**
 * Days in the Netherlands, the last one included.
 *
 * @param from null without a beginning
 * @param until null without an end
 */
public record Period(@Nullable LocalDate from, @Nullable LocalDate until) {

    /** Reads the query parameters {@code from} and {@code until}, and adds what is wrong with them. */
    public static Period read(@Nullable String from, @Nullable String until, List<Violation> violations) {
        Period period = new Period(day("from", from, violations), day("until", until, violations));
        if (period.from != null && period.until != null && period.until.isBefore(period.from)) {
            violations.add(new Violation("until", "query", "Kies een dag die niet voor het begin ligt."));
        }
        return period;
    }

    private static @Nullable LocalDate day(String name, @Nullable String text, List<Violation> violations) {
        try {
            return text == null || text.isBlank() ? null : LocalDate.parse(text);
        } catch (DateTimeException e) {
            violations.add(new Violation(name, "query", "Kies een dag, zoals 2026-11-28."));
            return null;
        }
    }

    public static Instant startOf(LocalDate day) {
        return day.atStartOfDay(WorkingHours.ZONE).toInstant();
    }

    /** The first moment after it. */
    public static Instant endOf(LocalDate day) {
        return startOf(day.plusDays(1));
    }
}

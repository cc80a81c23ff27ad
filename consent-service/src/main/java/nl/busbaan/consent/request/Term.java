package nl.busbaan.consent.request;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;

/**
 * How long a consent holds.
 *
 * @param from first day
 * @param until last day
 */
record Term(LocalDate from, LocalDate until) {
    /** Nobody can oversee more than a year; after it the resident is asked again. */
    static final int MOST_DAYS = 366;

    private static final int PARTS = 3;

    /** No sooner is anything said about its end: a consent of a week isn't asked again on its first day. */
    LocalDate thirdPassed() {
        long days = ChronoUnit.DAYS.between(from, until);
        return from.plusDays((days + PARTS - 1) / PARTS);
    }

    /** As long again, beginning the day after. */
    Term again() {
        LocalDate begins = until.plusDays(1);
        LocalDate most = until.plusDays(MOST_DAYS);
        LocalDate ends = until.plus(Period.between(from, until));
        if (ends.isBefore(begins)) {
            ends = begins;
        }
        return new Term(begins, ends.isAfter(most) ? most : ends);
    }
}

package nl.busbaan.consent.legalbasis;

import java.time.Instant;
import java.time.LocalDate;
import nl.busbaan.platform.time.WorkingHours;

/** The day in the Netherlands on which something happened. */
final class Days {
    private Days() {}

    static LocalDate of(Instant moment) {
        return LocalDate.ofInstant(moment, WorkingHours.ZONE);
    }
}

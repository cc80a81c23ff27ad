package nl.busbaan.directory.entry;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import nl.busbaan.platform.time.WorkingHours;

/** An entry nobody confirmed for half a year is shown as possibly out of date (verouderd), and found lower. */
public final class Staleness {
    static final Period LIMIT = Period.ofMonths(6);

    private Staleness() {}

    public static boolean isStale(LocalDate lastConfirmed, Clock clock) {
        return lastConfirmed.isBefore(
                LocalDate.now(clock.withZone(WorkingHours.ZONE)).minus(LIMIT));
    }
}

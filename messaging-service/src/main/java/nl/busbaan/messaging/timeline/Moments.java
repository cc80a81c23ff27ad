package nl.busbaan.messaging.timeline;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import nl.busbaan.platform.time.WorkingHours;

/** Moments as people say them: vandaag 17.00 uur, morgen 12.00 uur, dinsdag 1 december 9.30 uur. */
public final class Moments {
    private static final Locale DUTCH = Locale.of("nl", "NL");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H.mm 'uur'", DUTCH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM", DUTCH);

    private static final DateTimeFormatter FULLY = DateTimeFormatter.ofPattern("d MMMM uuuu H.mm 'uur'", DUTCH);

    private Moments() {}

    /** For paper, where no "morgen" can stand: 1 december 2026 9.30 uur. */
    public static String sayFully(Instant moment) {
        return FULLY.format(moment.atZone(WorkingHours.ZONE));
    }

    public static String say(Instant moment, Clock clock) {
        ZonedDateTime local = moment.atZone(WorkingHours.ZONE);
        LocalDate today = LocalDate.ofInstant(clock.instant(), WorkingHours.ZONE);
        LocalDate day = local.toLocalDate();
        String when;
        if (day.equals(today)) {
            when = "vandaag";
        } else if (day.equals(today.plusDays(1))) {
            when = "morgen";
        } else if (day.equals(today.minusDays(1))) {
            when = "gisteren";
        } else {
            when = DAY.format(local);
        }
        return when + " " + TIME.format(local);
    }
}

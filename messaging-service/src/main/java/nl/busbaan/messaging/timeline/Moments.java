package nl.busbaan.messaging.timeline;

import java.time.Clock;
import java.time.Instant;
import nl.busbaan.platform.language.ReaderLanguage;

/** Moments as people say them, for who works here: vandaag 17.00 uur, morgen 12.00 uur, dinsdag 1 december 9.30 uur. */
public final class Moments {
    private static final Wordbook DUTCH = new Wordbook(ReaderLanguage.DUTCH);

    private Moments() {}

    /** For what is kept, where no "morgen" can stand: 1 december 2026 9.30 uur. */
    public static String sayFully(Instant moment) {
        return DUTCH.momentFully(moment);
    }

    public static String say(Instant moment, Clock clock) {
        return DUTCH.moment(moment, clock);
    }
}

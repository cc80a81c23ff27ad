package nl.busbaan.directory.taxonomy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Words as people type them into a list. */
public final class Phrase {
    static final int LONGEST = 100;
    static final String TOO_LONG = "Gebruik hooguit 100 tekens per regel.";

    /**
     * A list goes to and comes from a file as it is: a stroke (|) separates the words there, and a spreadsheet takes a cell that begins
     * with one of the signs for a formula.
     */
    static final String WRITTEN = "[^=+\\-@|\\p{Cntrl}\\s][^|\\p{Cntrl}]*";

    static final String WRITTEN_MESSAGE = "Begin met een letter of cijfer, en gebruik geen streepje als dit: |.";

    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    private Phrase() {}

    /** The same words, however they were typed, have the same key. */
    public static String key(String phrase) {
        return phrase.strip().replaceAll("\\s+", " ").toLowerCase(DUTCH);
    }

    /** As callers send them: possibly absent, and with nulls that validation must still be able to name. */
    static List<String> stripped(@Nullable List<String> phrases) {
        List<String> all = new ArrayList<>();
        if (phrases != null) {
            phrases.forEach(phrase -> all.add(stripped(phrase)));
        }
        return Collections.unmodifiableList(all);
    }

    @SuppressWarnings("NullAway") // what comes from outside may be null whatever its type says
    static String stripped(@Nullable String phrase) {
        return phrase == null ? null : phrase.strip();
    }
}

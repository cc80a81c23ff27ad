package nl.busbaan.consent.decision;

import java.util.Locale;

/** What a search looks for. */
enum Target {
    SUBJECT,
    RESOURCE,
    ACTION;

    /** How the line in the decision log calls it: "search-subject". */
    String code() {
        return "search-" + name().toLowerCase(Locale.ROOT);
    }
}

package nl.busbaan.acceptance.play;

import java.util.UUID;

/**
 * A word that occurs nowhere else, put into every free text that someone writes about a resident. Wherever it turns up
 * besides the screens of those who may read it, personal data leaks.
 */
public record Canary(String word, boolean flies) {
    private static final String PREFIX = "KANARIE";

    /** A fresh one per story, so that an earlier run can't be mistaken for this one. */
    public static Canary fresh() {
        return new Canary(hatch(), true);
    }

    /** None in the texts: for pictures that people look at. */
    public static Canary caged() {
        return new Canary(hatch(), false);
    }

    /** Letters only: nine digits in a row could happen to be a citizen service number, which is refused. */
    private static String hatch() {
        StringBuilder word = new StringBuilder(PREFIX);
        UUID.randomUUID()
                .toString()
                .chars()
                .filter(character -> character != '-')
                .forEach(hex -> word.append((char) ('A' + Character.digit(hex, 16))));
        return word.toString();
    }

    /** The text as a person wrote it, with the canary in it. */
    public String in(String text) {
        return flies ? text + " " + word : text;
    }

    /** The text for printing: the story's reader needn't see the bird. */
    static String strip(String text) {
        return text.replaceAll(" ?" + PREFIX + "[A-P]{32}", "");
    }
}

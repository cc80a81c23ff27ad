package nl.busbaan.directory.language;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text letter by letter, as it is compared. */
final class Letters {
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}");

    private Letters() {}

    /** In lower case and without accents. */
    static String plain(String text) {
        String lower = (isAscii(text) ? text : withoutAccents(text)).toLowerCase(Locale.ROOT);
        // 's avonds, foto's: one word with what follows or comes before.
        return lower.replace("'", "");
    }

    /** Whether words are made of it. No pattern: an import asks it of every letter of the kaart. */
    static boolean ofAWord(int character) {
        return character == '-' || Character.isLetter(character) || isNumber(character);
    }

    private static boolean isNumber(int character) {
        int type = Character.getType(character);
        return type == Character.DECIMAL_DIGIT_NUMBER
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER;
    }

    /** An import reads every text of the kaart, and nearly all of them have nothing to take off. */
    private static boolean isAscii(String text) {
        return text.chars().allMatch(character -> character < 0x80);
    }

    private static String withoutAccents(String text) {
        return ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .replace('ı', 'i')
                .replace('ł', 'l')
                .replace('Ł', 'l')
                .replace('ø', 'o')
                .replace('Ø', 'o')
                .replace("ß", "ss")
                .replace("æ", "ae")
                .replace("Æ", "ae")
                .replace("’", "");
    }
}

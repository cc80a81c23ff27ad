package nl.busbaan.directory.language;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Counts the syllables (lettergrepen) of a Dutch word as it is hyphenated: one for every vowel sound. Where vowels meet, the longest
 * sound that Dutch writes so counts as one (be-ant-woor-den, so-ci-aal); a trema begins a new one (fi-nan-ci-ën).
 */
final class Syllables {
    private static final Pattern VOWEL_SOUND = Pattern.compile(
            "ieu|eeu|(?<!g)eau|aai|ooi|oei|ij|aa|ee|oo|uu|éé|óó|ie|oe|eu|ui|ei|au|ou|ai|oi|ey|ay|oy|[aeiouyáàâéèêíìîóòôúùû]|[äëïöü]");

    private static final Pattern CONSONANT_Y = Pattern.compile("\\by(?=[aeiou])");

    /** Parts of words from other languages, that Dutch rules count wrongly. */
    private static final Map<String, Integer> FOREIGN =
            Map.of("team", 1, "museum", 3, "coach", 1, "lunch", 1, "online", 2, "website", 2, "update", 2);

    private Syllables() {}

    /** @return at least one; of an abbreviation in capitals the number of its letters, as they are spoken */
    static int count(String word) {
        if (isAbbreviation(word)) {
            return (int) word.chars().filter(Character::isLetter).count();
        }
        String rest = word.toLowerCase(Locale.ROOT);
        int count = 0;
        for (Map.Entry<String, Integer> foreign : FOREIGN.entrySet()) {
            while (rest.contains(foreign.getKey())) {
                rest = rest.replaceFirst(foreign.getKey(), "-");
                count += foreign.getValue();
            }
        }
        for (String part : rest.split("-", -1)) {
            count += inPart(part);
        }
        return Math.max(1, count);
    }

    private static int inPart(String part) {
        String rest = CONSONANT_Y.matcher(part).replaceAll("j");
        return (int) VOWEL_SOUND.matcher(rest).results().count();
    }

    private static boolean isAbbreviation(String word) {
        return word.length() > 1
                && word.chars().filter(Character::isLetter).count() > 1
                && word.equals(word.toUpperCase(Locale.ROOT));
    }
}

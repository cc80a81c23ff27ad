package nl.busbaan.directory.search;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An address as it is typed or kept: {@code Bijlmerdreef 100}, {@code Bijlmerdreef, Amsterdam},
 * {@code Bijlmerdreef 100-2, 1102 CT Amsterdam}.
 *
 * @param street in small letters, without house number
 * @param postcode six characters, in capitals
 * @param town in small letters
 */
record AddressAsked(String street, OptionalInt number, Optional<String> postcode, Optional<String> town) {
    private static final Pattern POSTCODE = Pattern.compile("\\b([1-9][0-9]{3}) ?([A-Za-z]{2})\\b");
    /** "2e Jan Steenstraat" begins with a digit, so a house number stands after a space. */
    private static final Pattern NUMBERED = Pattern.compile(
            "(?<street>.*?\\p{L}\\S*)\\s+(?<number>[0-9]{1,5})(?:\\s?-?\\s?[A-Za-z0-9]{1,4}(?![\\p{L}0-9]))?");

    /** Which floor or door: "Prinsengracht 1023 hs" has no postcode. */
    private static final Set<String> ADDITIONS = Set.of("hs", "bg", "zw", "vg", "ii", "iv", "vi");

    static AddressAsked of(String typed) {
        Matcher code = POSTCODE.matcher(typed);
        boolean found = code.find();
        while (found && isAddition(typed.substring(0, code.start()), code.group(2))) {
            found = code.find();
        }
        Optional<String> postcode =
                found ? Optional.of((code.group(1) + code.group(2)).toUpperCase(Locale.ROOT)) : Optional.empty();
        String rest = found ? typed.substring(0, code.start()) + "," + typed.substring(code.end()) : typed;
        String[] parts = rest.split(",", -1);
        String first = plain(parts[0]);
        String town = plain(String.join(" ", Arrays.copyOfRange(parts, 1, parts.length)));
        Matcher numbered = NUMBERED.matcher(first);
        if (!numbered.lookingAt()) {
            return new AddressAsked(first, OptionalInt.empty(), postcode, given(town));
        }
        // Without a comma the town may stand behind the number; with one it is a door or a floor that does.
        String behind = plain(first.substring(numbered.end()));
        return new AddressAsked(
                numbered.group("street"),
                OptionalInt.of(Integer.parseInt(numbered.group("number"))),
                postcode,
                given(town.isEmpty() ? behind : town));
    }

    /** Four digits just after the street are its number when the letters say which door. */
    private static boolean isAddition(String before, String letters) {
        return !before.isBlank()
                && before.indexOf(',') < 0
                && !NUMBERED.matcher(plain(before)).lookingAt()
                && ADDITIONS.contains(letters.toLowerCase(Locale.ROOT));
    }

    private static Optional<String> given(String town) {
        return town.isEmpty() ? Optional.empty() : Optional.of(town);
    }

    private static String plain(String text) {
        return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return "AddressAsked[…]";
    }
}

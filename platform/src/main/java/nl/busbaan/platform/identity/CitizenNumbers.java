package nl.busbaan.platform.identity;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds citizen service numbers in text: nine digits, also with spaces, dots or dashes between them, that pass the elfproef. */
final class CitizenNumbers {
    private static final int LENGTH = 9;
    private static final Pattern NINE_DIGITS = Pattern.compile("(?<!\\d)(?=\\d(?:[ .\\-]?\\d){8}(?!\\d))");

    private CitizenNumbers() {}

    static boolean occurIn(String text) {
        Matcher start = NINE_DIGITS.matcher(text);
        while (start.find()) {
            if (passesElfproef(nineDigitsFrom(text, start.start()))) {
                return true;
            }
        }
        return false;
    }

    private static int[] nineDigitsFrom(String text, int start) {
        return text.substring(start)
                .chars()
                .filter(Character::isDigit)
                .limit(LENGTH)
                .map(c -> c - '0')
                .toArray();
    }

    /** Weights 9 to 2 for the first eight digits and -1 for the last; the sum must divide by 11. */
    private static boolean passesElfproef(int[] digits) {
        int sum = -digits[LENGTH - 1];
        boolean anyDigit = digits[LENGTH - 1] != 0;
        for (int i = 0; i < LENGTH - 1; i++) {
            sum += digits[i] * (LENGTH - i);
            anyDigit |= digits[i] != 0;
        }
        return anyDigit && sum % 11 == 0;
    }
}

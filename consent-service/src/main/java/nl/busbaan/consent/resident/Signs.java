package nl.busbaan.consent.resident;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Codes that people read to each other and type: in groups of four, of 32 signs that don't look alike, so 20 bits a group. */
public final class Signs {
    private static final String ALL = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Signs() {}

    /** "K7MP-2QXR" of two groups. */
    public static String random(int groups) {
        return IntStream.range(0, groups).mapToObj(i -> group()).collect(Collectors.joining("-"));
    }

    private static String group() {
        StringBuilder signs = new StringBuilder();
        RANDOM.ints(GROUP, 0, ALL.length()).forEach(i -> signs.append(ALL.charAt(i)));
        return signs.toString();
    }

    /** As people type it, small letters, no dash, spaces, becomes as it was meant. */
    public static String bare(String typed) {
        return typed.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
    }
}

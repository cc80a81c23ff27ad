package nl.busbaan.platform.identity;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Codes that people read aloud and type over, such as {@code K7MP-2QXR}: groups of four out of 32 signs, none of which look alike. */
public final class SpokenCode {
    private static final String SIGNS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    private SpokenCode() {}

    /** @param groups each is worth 20 bits */
    public static String random(int groups) {
        return IntStream.range(0, groups).mapToObj(i -> group()).collect(Collectors.joining("-"));
    }

    private static String group() {
        StringBuilder signs = new StringBuilder();
        RANDOM.ints(GROUP, 0, SIGNS.length()).forEach(i -> signs.append(SIGNS.charAt(i)));
        return signs.toString();
    }

    /** Of what people type: small letters, no dash, spaces. */
    public static String bare(String typed) {
        return typed.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
    }
}

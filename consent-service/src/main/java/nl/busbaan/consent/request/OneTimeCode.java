package nl.busbaan.consent.request;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Locale;

/**
 * A code for once, such as {@code K7MP-2QXR-9HTB}: twelve signs out of 32, none of which look alike. That is 60 bits: nobody guesses it in
 * its quarter of an hour, not from a copy of the table either, so a quick hash will do. Anybody may try, and a slow one would be a way to
 * keep the service busy.
 */
record OneTimeCode(String text) {
    private static final String SIGNS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int GROUPS = 3;
    private static final int GROUP = 4;
    private static final String CONTEXT = "busbaan:counter:1:";
    private static final SecureRandom RANDOM = new SecureRandom();

    static OneTimeCode random() {
        StringBuilder code = new StringBuilder();
        for (int group = 0; group < GROUPS; group++) {
            if (group > 0) {
                code.append('-');
            }
            RANDOM.ints(GROUP, 0, SIGNS.length()).forEach(i -> code.append(SIGNS.charAt(i)));
        }
        return new OneTimeCode(code.toString());
    }

    /** As people type it: small letters, no dash, spaces. */
    static OneTimeCode typed(String text) {
        return new OneTimeCode(text.toUpperCase(Locale.ROOT));
    }

    byte[] hash() {
        return sha256(CONTEXT + text.replaceAll("[^A-Z0-9]", ""));
    }

    static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }

    /** Never in a log. */
    @Override
    public String toString() {
        return "OneTimeCode[…]";
    }
}

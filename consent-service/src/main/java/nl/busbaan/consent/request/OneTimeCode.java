package nl.busbaan.consent.request;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import nl.busbaan.consent.resident.Signs;

/**
 * A code for once, such as {@code K7MP-2QXR-9HTB}: twelve signs out of 32, none of which look alike. That is 60 bits: nobody guesses it in
 * its quarter of an hour, not from a copy of the table either, so a quick hash will do. Anybody may try, and a slow one would be a way to
 * keep the service busy.
 */
record OneTimeCode(String text) {
    private static final int GROUPS = 3;
    private static final String CONTEXT = "busbaan:counter:1:";

    static OneTimeCode random() {
        return new OneTimeCode(Signs.random(GROUPS));
    }

    /** As people type it: small letters, no dash, spaces. */
    static OneTimeCode typed(String text) {
        return new OneTimeCode(Signs.bare(text));
    }

    byte[] hash() {
        return sha256(CONTEXT + Signs.bare(text));
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

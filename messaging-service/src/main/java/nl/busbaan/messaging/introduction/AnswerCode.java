package nl.busbaan.messaging.introduction;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import nl.busbaan.platform.identity.SpokenCode;

/**
 * The code with which an initiative answers without an account, such as {@code K7MP-2QXR-9TWA}: 60 bits, void after a week at most.
 * That many can't be tried in that time, not even by someone with a copy of the table, so a plain hash is enough; and a hash that costs
 * nothing can't be used to keep the service busy, for nobody is signed in here.
 */
record AnswerCode(String text) {
    private static final int GROUPS = 3;
    private static final String PURPOSE = "busbaan:introduction:";

    static AnswerCode random() {
        return new AnswerCode(SpokenCode.random(GROUPS));
    }

    static AnswerCode typed(String text) {
        return new AnswerCode(SpokenCode.bare(text));
    }

    byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest((PURPOSE + SpokenCode.bare(text)).getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }

    /** Never in a log. */
    @Override
    public String toString() {
        return "AnswerCode[…]";
    }
}

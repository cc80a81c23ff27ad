package nl.busbaan.consent.resident;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import nl.busbaan.platform.identity.SpokenCode;

/**
 * An invitation code (uitnodigingscode), such as {@code K7MP-2QXR}: eight signs out of 32, none of which look alike, so 40 bits.
 * Only its hash is kept.
 */
record InvitationCode(String text) {
    private static final int GROUPS = 2;
    /** 40 bits are few for someone with a copy of the table, so each guess must cost: about 50 ms. Seven days later it's void. */
    private static final int ROUNDS = 100_000;

    private static final byte[] SALT = "busbaan:invitation:1".getBytes(StandardCharsets.US_ASCII);
    private static final int HASH_BITS = 256;

    static InvitationCode random() {
        return new InvitationCode(SpokenCode.random(GROUPS));
    }

    static InvitationCode typed(String text) {
        return new InvitationCode(SpokenCode.bare(text));
    }

    byte[] hash() {
        char[] bare = SpokenCode.bare(text).toCharArray();
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(new PBEKeySpec(bare, SALT, ROUNDS, HASH_BITS))
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has PBKDF2 with HMAC SHA-256.", e);
        }
    }

    /** Never in a log. */
    @Override
    public String toString() {
        return "InvitationCode[…]";
    }
}

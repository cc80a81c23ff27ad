package nl.busbaan.consent.consent;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A link in a resident's hash chain. The hash covers the previous hash, the place and a salted commitment to the content. So
 * nobody can change or drop a step unseen, and the chain still verifies when erasure has emptied content and salt.
 */
public record Link(@Nullable String content, byte @Nullable [] salt, byte[] commitment, byte[] hash) {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SALT_BYTES = 16;
    public static final byte[] START = new byte[32];

    static Link after(byte[] previous, long seq, String content) {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        byte[] commitment = commit(salt, content);
        return new Link(content, salt, commitment, hash(previous, seq, commitment));
    }

    /** @param links in the order of their seq, which starts at 1 */
    static boolean unbroken(List<Link> links, byte[] head) {
        byte[] previous = START;
        for (int i = 0; i < links.size(); i++) {
            Link link = links.get(i);
            if (!link.follows(previous, i + 1) || !link.contentStands()) {
                return false;
            }
            previous = link.hash;
        }
        return MessageDigest.isEqual(previous, head);
    }

    /** Whether this is the link that comes after that hash, at that place. */
    public boolean follows(byte[] previous, long seq) {
        return MessageDigest.isEqual(hash, hash(previous, seq, commitment));
    }

    /** Whether the content is what was committed to; true as well when erasure has emptied it. */
    public boolean contentStands() {
        return content == null || salt == null || MessageDigest.isEqual(commitment, commit(salt, content));
    }

    private static byte[] commit(byte[] salt, String content) {
        return sha256(salt, content.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] hash(byte[] previous, long seq, byte[] commitment) {
        return sha256(previous, ByteBuffer.allocate(Long.BYTES).putLong(seq).array(), commitment);
    }

    public static byte[] sha256(byte[]... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (byte[] part : parts) {
                digest.update(part);
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}

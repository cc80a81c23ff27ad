package nl.busbaan.consent.seal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import nl.busbaan.consent.consent.Link;
import org.jspecify.annotations.Nullable;

/**
 * A row's link: SHA-256 over the hash before it, its place, what stands open in it, and a commitment to what erasure may empty.
 *
 * @param commitment SHA-256 over the salt and what is personal; it says nothing once the salt is gone
 */
record Chained(byte[] commitment, byte[] hash) {
    /** What the first row follows. */
    static final byte[] START = new byte[32];

    static Chained after(byte[] previous, long seq, String open, byte[] commitment) {
        return new Chained(
                commitment,
                Link.sha256(
                        previous,
                        ByteBuffer.allocate(Long.BYTES).putLong(seq).array(),
                        Link.sha256(open.getBytes(StandardCharsets.UTF_8)),
                        commitment));
    }

    static byte[] commit(byte[] salt, @Nullable String personal) {
        return Link.sha256(salt, (personal == null ? "" : personal).getBytes(StandardCharsets.UTF_8));
    }
}

package nl.busbaan.directory.provisioning;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.busbaan.platform.crypto.Sha256;

/**
 * The secret of a token: 256 random bits, shown once. The id in front finds the row, so that the secret itself is only ever compared,
 * in constant time, by its hash. A fast hash will do: nobody can try 2^256 secrets.
 */
final class TokenSecret {
    private static final String PREFIX = "busbaan-scim_";
    private static final Pattern FORM = Pattern.compile(PREFIX + "([A-Za-z0-9_-]{22})_([A-Za-z0-9_-]{43})");
    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    private final ProvisioningTokenId id;
    private final byte[] secret;

    private TokenSecret(ProvisioningTokenId id, byte[] secret) {
        this.id = id;
        this.secret = secret;
    }

    static TokenSecret random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new TokenSecret(ProvisioningTokenId.next(), bytes);
    }

    /**
     * Reads what a caller sent; empty when it can't be a token of ours. The last character of each part has bits that decoding leaves
     * out, so only the spelling that was shown is a token: otherwise others would open the same door.
     */
    static Optional<TokenSecret> read(String text) {
        Matcher parts = FORM.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            ByteBuffer id = ByteBuffer.wrap(Base64.getUrlDecoder().decode(parts.group(1)));
            byte[] secret = Base64.getUrlDecoder().decode(parts.group(2));
            return Optional.of(new TokenSecret(new ProvisioningTokenId(new UUID(id.getLong(), id.getLong())), secret))
                    .filter(token -> token.text().equals(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    ProvisioningTokenId id() {
        return id;
    }

    /** What the administrator copies. */
    String text() {
        ByteBuffer bytes = ByteBuffer.allocate(16)
                .putLong(id.value().getMostSignificantBits())
                .putLong(id.value().getLeastSignificantBits());
        return PREFIX + ENCODER.encodeToString(bytes.array()) + "_" + ENCODER.encodeToString(secret);
    }

    byte[] sha256() {
        return Sha256.of(secret);
    }

    boolean matches(byte[] sha256) {
        return MessageDigest.isEqual(sha256(), sha256);
    }

    @Override
    public String toString() {
        return "TokenSecret[…]";
    }
}

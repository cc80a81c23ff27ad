package nl.busbaan.gateway.session;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.busbaan.platform.crypto.Sha256;

/** What the browser holds: 256 random bits that mean nothing without the gateway's database. A secret, so it is never logged. */
record SessionId(String value) {
    private static final int BYTES = 32;
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{43}");
    private static final SecureRandom RANDOM = new SecureRandom();

    static SessionId random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new SessionId(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    static Optional<SessionId> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new SessionId(text)) : Optional.empty();
    }

    /** Under this the database and the limits know the session; it doesn't open it. */
    byte[] sha256() {
        return Sha256.of(value);
    }

    String fingerprint() {
        return HexFormat.of().formatHex(sha256());
    }

    @Override
    public String toString() {
        return "SessionId[…]";
    }
}

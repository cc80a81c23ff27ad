package nl.busbaan.gateway.routing;

import java.util.HexFormat;
import nl.busbaan.platform.crypto.Sha256;

/** Tells bearer tokens apart without keeping them. */
final class Fingerprint {
    private Fingerprint() {}

    static String of(String secret) {
        return HexFormat.of().formatHex(Sha256.of(secret));
    }
}

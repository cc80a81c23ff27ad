package nl.busbaan.gateway.session;

/**
 * Somebody signed out.
 *
 * @param fingerprint of the session that ended, as in {@link SignedIn.Yes}
 */
public record SignedOut(String fingerprint) {}

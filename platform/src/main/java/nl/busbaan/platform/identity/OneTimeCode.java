package nl.busbaan.platform.identity;

import nl.busbaan.platform.crypto.Sha256;

/**
 * A code that is all that somebody brings, such as {@code K7MP-2QXR-9TWA}: 60 bits, void when it was used or after a week at most. That
 * many can't be tried in that time, not even by someone with a copy of the table, so a plain hash is enough; and a hash that costs nothing
 * can't be used to keep the service busy, for nobody is signed in there.
 *
 * @param text as it is shown, or as it was typed
 */
public record OneTimeCode(String text) {
    private static final int GROUPS = 3;

    public static OneTimeCode random() {
        return new OneTimeCode(SpokenCode.random(GROUPS));
    }

    public static OneTimeCode typed(String text) {
        return new OneTimeCode(SpokenCode.bare(text));
    }

    /**
     * What is kept of it.
     *
     * @param purpose such as {@code busbaan:introduction:}, so that codes of one purpose say nothing of those of another
     */
    public byte[] hash(String purpose) {
        return Sha256.of(purpose + SpokenCode.bare(text));
    }

    /** Never in a log. */
    @Override
    public String toString() {
        return "OneTimeCode[…]";
    }
}

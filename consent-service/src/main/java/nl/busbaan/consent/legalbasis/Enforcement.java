package nl.busbaan.consent.legalbasis;

/** Helper and enforcer stay apart (scheiding van machten): no entry reaches who checks, fines or recovers. */
public final class Enforcement {
    /** The task of teams that check and fine. */
    public static final String TASK = "HANDHAVING";

    private Enforcement() {}
}

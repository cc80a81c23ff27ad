package nl.busbaan.consent.legalbasis;

/** How close sender and receiver must be for an entry to hold. */
public enum Scope {
    SAME_TEAM,
    SAME_ORGANISATION,
    ANY
}

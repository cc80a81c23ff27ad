package nl.busbaan.directory.taxonomy;

/** The code lists that are data. */
public enum TermKind {
    /** Leefgebied. */
    LIFE_DOMAIN,
    /** Levensgebeurtenis. */
    LIFE_EVENT,
    /** Stadsdeel. */
    AREA
}

package nl.busbaan.consent.breakglass;

/** What the FG found afterwards. */
enum Review {
    JUSTIFIED,
    NOT_JUSTIFIED
}

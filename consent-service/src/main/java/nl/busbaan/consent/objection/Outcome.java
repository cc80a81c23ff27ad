package nl.busbaan.consent.objection;

/** What the organisation found. */
enum Outcome {
    /** The resident's situation weighs heavier: the organisation stops. */
    UPHELD,
    /** The organisation has compelling legitimate grounds to go on. */
    REJECTED
}

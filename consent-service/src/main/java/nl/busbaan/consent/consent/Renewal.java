package nl.busbaan.consent.consent;

/** Where a standing consent is on its way to the question whether it may go on. */
public enum Renewal {
    /** Whoever is in charge is told that it ends soon, at the next moment. */
    TELL,
    /** He was told; the question is put at the next moment, unless he does it before. */
    ASK,
    /** Asked, and never again. */
    ASKED,
    /** It ends as it was given: it is needed no longer, or something else stands in its place. */
    LEFT
}

package nl.busbaan.consent.kind;

/** How strictly the AVG guards a kind of data: ordinary, special (AVG 9) or criminal (AVG 10). */
public enum Category {
    ORDINARY,
    SPECIAL,
    CRIMINAL
}

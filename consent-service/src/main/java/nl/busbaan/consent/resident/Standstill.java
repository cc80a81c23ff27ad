package nl.busbaan.consent.resident;

/**
 * Whether the resident's data must rest: all of it, because he restricted it (AVG 18), or what goes from or to an organisation that hasn't
 * weighed his objection yet (AVG 21). The first is kept with the resident; the second follows from his objections.
 */
public enum Standstill {
    NONE,
    RESTRICTED,
    OBJECTION
}

package nl.busbaan.consent.legalbasis;

/** What a register entry rests on (grondslag), and so which rule of the decision may use it. */
public enum Basis {
    /** AVG 6(1)(e). */
    PUBLIC_TASK,
    /** AVG 6(1)(c), or a law that obliges or allows in so many words. */
    LEGAL_OBLIGATION,
    /** AVG 6(1)(a), and 9(2)(a) for special kinds. */
    CONSENT,
    /** Secrecy that consent can't lift, but a machtiging can. */
    MANDATE,
    /** AVG 6(1)(d), 9(2)(c): break glass only. */
    VITAL_INTEREST
}

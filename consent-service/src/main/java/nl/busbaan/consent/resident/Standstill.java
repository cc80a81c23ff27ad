package nl.busbaan.consent.resident;

/** Whether the resident's data must rest: restricted (AVG 18), or an objection (AVG 21) not yet weighed. */
public enum Standstill {
    NONE,
    RESTRICTED,
    OBJECTION
}

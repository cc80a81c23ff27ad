package nl.busbaan.messaging.promise;

/** Who has been called since a promise passed. */
public enum EscalationLevel {
    NONE,
    /** Duo partner or stand-in. */
    DUO,
    TEAM,
    TEAM_LEAD
}

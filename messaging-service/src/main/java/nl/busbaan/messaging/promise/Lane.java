package nl.busbaan.messaging.promise;

/** Lane (baan): how fast the receiver must be. */
public enum Lane {
    /** Spoed. */
    URGENT,
    /** Voorrang. */
    PRIORITY,
    /** Gewoon. */
    NORMAL
}

package nl.busbaan.messaging.introduction;

public enum WithdrawnBy {
    /** He would rather not. */
    RESIDENT,
    /** The one in charge or the duo took it back. */
    HELPER,
    /** The day went by without an answer. */
    TIME
}

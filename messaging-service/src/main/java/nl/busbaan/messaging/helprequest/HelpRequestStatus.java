package nl.busbaan.messaging.helprequest;

public enum HelpRequestStatus {
    OPEN,
    /** Silence lets a request rest, never close; nothing moves it here yet. */
    RESTING,
    /** The resident said so; nobody else can. */
    DONE
}

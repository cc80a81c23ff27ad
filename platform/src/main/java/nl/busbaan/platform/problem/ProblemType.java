package nl.busbaan.platform.problem;

import java.net.URI;

/**
 * The one list of problem types (RFC 9457, {@code type}). Titles are Dutch, B1, because users read them. A type is added here
 * and nowhere else; its status never changes within v1.
 */
public enum ProblemType {
    INVALID_INPUT(400, "Niet alles is goed ingevuld"),
    NOT_SIGNED_IN(401, "U bent niet ingelogd"),
    NOT_ALLOWED(403, "Dit mag u niet doen"),
    /** Unknown, or not yours: the two must look the same, so that ids can't be guessed. */
    NOT_FOUND(404, "Dit bestaat niet, of u mag het niet zien"),
    METHOD_NOT_ALLOWED(405, "Dit kan hier niet"),
    NOT_ACCEPTABLE(406, "Dit antwoord kunnen wij niet geven"),
    WRONG_STATE(409, "Dit kan nu niet"),
    IDEMPOTENCY_CONFLICT(409, "Deze sleutel is al gebruikt voor iets anders"),
    CHANGED_MEANWHILE(412, "Iemand anders heeft dit net gewijzigd"),
    TOO_LARGE(413, "Dit is te groot"),
    UNSUPPORTED_MEDIA_TYPE(415, "Dit soort bestand of bericht kunnen wij niet lezen"),
    VERSION_REQUIRED(428, "De versie ontbreekt"),
    TOO_MANY_REQUESTS(429, "U probeert het te vaak"),
    INTERNAL(500, "Er ging iets mis bij ons"),
    DEPENDENCY_DOWN(503, "Een onderdeel werkt nu even niet");

    private final int status;
    private final String title;

    ProblemType(int status, String title) {
        this.status = status;
        this.title = title;
    }

    public int status() {
        return status;
    }

    public String title() {
        return title;
    }

    public URI urn() {
        return URI.create("urn:busbaan:problem:"
                + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
    }
}

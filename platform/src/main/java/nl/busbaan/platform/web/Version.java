package nl.busbaan.platform.web;

import nl.busbaan.platform.problem.ProblemException;
import nl.busbaan.platform.problem.ProblemType;
import org.jspecify.annotations.Nullable;

/** An entity's version, as ETag and If-Match carry it: {@code "7"}. */
public record Version(long number) {

    public String etag() {
        return "\"" + number + "\"";
    }

    /**
     * Reads If-Match and holds it against the version at hand.
     *
     * @throws ProblemException 428 when the header is missing, 412 when it names another version
     */
    public static void require(@Nullable String ifMatch, long current) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw ProblemException.of(
                    ProblemType.VERSION_REQUIRED, "Stuur in If-Match de versie mee die u hebt gelezen (ETag).");
        }
        if (!ifMatch.strip().equals(new Version(current).etag())) {
            throw stale();
        }
    }

    /** 412: someone else was first. */
    public static ProblemException stale() {
        return ProblemException.of(
                ProblemType.CHANGED_MEANWHILE,
                "Haal de nieuwste versie op en probeer het opnieuw. Er is niets gewijzigd.");
    }
}

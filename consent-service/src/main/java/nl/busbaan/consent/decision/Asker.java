package nl.busbaan.consent.decision;

import nl.busbaan.consent.colleague.ColleagueId;

/** Who asks the decision point. */
sealed interface Asker {

    /**
     * A service that enforces our decisions; it may ask about anyone.
     *
     * @param client its name at Keycloak
     */
    record EnforcementPoint(String client) implements Asker {}

    /** A colleague; he gets answers about himself only. */
    record Self(ColleagueId id) implements Asker {}

    /** Somebody who is no colleague. */
    record Stranger() implements Asker {}

    default String label() {
        return switch (this) {
            case EnforcementPoint e -> "pep";
            case Self s -> "self";
            case Stranger s -> "stranger";
        };
    }
}

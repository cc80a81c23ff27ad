package nl.busbaan.consent.consent;

/** A consent's state in one word of the API. */
public enum Status {
    REQUESTED,
    GIVEN,
    REFUSED,
    WITHDRAWN,
    EXPIRED;

    public static Status of(ConsentState state) {
        return switch (state) {
            case ConsentState.Requested r -> REQUESTED;
            case ConsentState.Standing s -> GIVEN;
            case ConsentState.Refused r -> REFUSED;
            case ConsentState.Withdrawn w -> WITHDRAWN;
            case ConsentState.Expired e -> EXPIRED;
        };
    }

    /** As others see it: a no looks like a question without an answer. */
    static Status toOthers(ConsentState state) {
        return state instanceof ConsentState.Refused ? REQUESTED : of(state);
    }
}

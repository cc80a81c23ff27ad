package nl.busbaan.consent.consent;

import java.time.LocalDate;

/** Where a consent stands, in the terms of ISO/IEC TS 27560. A transition is a method of the state that allows it. */
public sealed interface ConsentState {

    record Requested() implements ConsentState {
        public Given give(LocalDate until) {
            return new Given(until);
        }

        public Refused refuse() {
            return new Refused();
        }
    }

    /** @param until last day on which it holds */
    record Given(LocalDate until) implements ConsentState {
        public Withdrawn withdraw() {
            return new Withdrawn();
        }

        /** Nobody has to do anything for a consent to end. */
        public ConsentState on(LocalDate today) {
            return today.isAfter(until) ? new Expired(until) : this;
        }
    }

    record Refused() implements ConsentState {}

    record Withdrawn() implements ConsentState {}

    record Expired(LocalDate until) implements ConsentState {}

    /** The term of ISO/IEC TS 27560. */
    default String term() {
        return switch (this) {
            case Requested r -> "ConsentRequested";
            case Given g -> "ConsentGiven";
            case Refused r -> "ConsentRefused";
            case Withdrawn w -> "ConsentWithdrawn";
            case Expired e -> "ConsentExpired";
        };
    }
}

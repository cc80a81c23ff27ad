package nl.busbaan.consent.consent;

import java.time.LocalDate;
import java.util.List;

/** Where a consent stands, in the terms of ISO/IEC TS 27560. A transition is a method of the state that allows it. */
public sealed interface ConsentState {

    /** Without a yes: to others both are a question without an answer. Whoever said no may still say yes, and the no stays in the history. */
    sealed interface Asked extends ConsentState {
        default Given give(LocalDate until) {
            return new Given(until);
        }

        /** @param from the day after the consent that it renews ends */
        default Renewed renew(LocalDate from, LocalDate until) {
            return new Renewed(from, until);
        }

        default Refused refuse() {
            return new Refused();
        }
    }

    record Requested() implements Asked {}

    record Refused() implements Asked {}

    /** A yes. */
    sealed interface Standing extends ConsentState {
        List<String> TERMS = List.of("ConsentGiven", "RenewedConsentGiven");

        /** Last day on which it holds. */
        LocalDate until();

        default Withdrawn withdraw() {
            return new Withdrawn();
        }

        /** Nobody has to do anything for a consent to end. */
        default ConsentState on(LocalDate today) {
            return today.isAfter(until()) ? new Expired(until()) : this;
        }
    }

    record Given(LocalDate until) implements Standing {}

    /**
     * A yes to go on, said before an earlier yes ended.
     *
     * @param from first day on which it holds: no day before it, or the two would overlap
     */
    record Renewed(LocalDate from, LocalDate until) implements Standing {}

    record Withdrawn() implements ConsentState {}

    record Expired(LocalDate until) implements ConsentState {}

    /** The term of ISO/IEC TS 27560. */
    default String term() {
        return switch (this) {
            case Requested r -> "ConsentRequested";
            case Given g -> "ConsentGiven";
            case Renewed r -> "RenewedConsentGiven";
            case Refused r -> "ConsentRefused";
            case Withdrawn w -> "ConsentWithdrawn";
            case Expired e -> "ConsentExpired";
        };
    }
}

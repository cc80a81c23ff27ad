package nl.busbaan.messaging.handover;

import java.util.List;

sealed interface OfferResult {
    record Ready(HandoverState.Offered offered) implements OfferResult {}

    /** Everything that is missing, at once. */
    record Incomplete(List<DraftContent.Missing> missing) implements OfferResult {}
}

package nl.busbaan.messaging.inbox;

import java.time.Instant;
import java.util.List;
import nl.busbaan.messaging.helprequest.HandoverSummary;
import nl.busbaan.messaging.promise.Lane;

/** @param serverTime domain time, for countdowns */
record Inbox(Instant serverTime, List<LaneItems> lanes) {

    /** @param items the one that is due first stands first */
    record LaneItems(Lane lane, List<HandoverSummary> items) {}
}

package nl.busbaan.messaging.inbox;

import java.time.Instant;
import java.util.List;
import nl.busbaan.messaging.correction.WaitingCorrection;
import nl.busbaan.messaging.helprequest.HandoverSummary;
import nl.busbaan.messaging.promise.Lane;

/**
 * @param serverTime domain time, for countdowns
 * @param corrections what residents say is wrong, and wait to hear of; the one that is due first stands first
 */
record Inbox(Instant serverTime, List<LaneItems> lanes, List<WaitingCorrection> corrections) {

    /** @param items the one that is due first stands first */
    record LaneItems(Lane lane, List<HandoverSummary> items) {}
}

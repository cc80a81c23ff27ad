package nl.busbaan.directory.reachability;

import java.time.Instant;

/** A stretch of time: from (included) until (excluded). */
public record Period(Instant from, Instant until) {
    boolean covers(Instant moment) {
        return !moment.isBefore(from) && moment.isBefore(until);
    }
}

package nl.busbaan.bench.measurement;

import java.time.Duration;

/**
 * How hard and how long.
 *
 * @param rate arrivals per second while measuring
 * @param rounds the parts in which the measuring is cut
 */
public record Effort(double rate, Rounds rounds, Duration warmUp) {
    public Duration measuring() {
        return rounds.length().multipliedBy(rounds.count());
    }
}

package nl.busbaan.messaging.promise;

import java.time.Instant;

/**
 * The promise that runs now.
 *
 * @param by the promised moment
 * @param level who has been called since it passed
 * @param nextMoment when somebody is called next: the promised moment at first, later the next step of escalation
 */
public record RunningPromise(Promise promise, Instant by, EscalationLevel level, Instant nextMoment) {

    public static RunningPromise of(Promise promise, Instant by) {
        return new RunningPromise(promise, by, EscalationLevel.NONE, by);
    }

    public RunningPromise escalated(EscalationLevel to, Instant next) {
        if (!next.isAfter(nextMoment)) {
            throw new IllegalArgumentException(
                    "The next moment (%s) must lie after the one that passed (%s).".formatted(next, nextMoment));
        }
        return new RunningPromise(promise, by, to, next);
    }

    public boolean isOverdue(Instant now) {
        return now.isAfter(by);
    }
}

package nl.busbaan.gateway.limits;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** A token bucket per caller. */
final class Buckets {
    private final int burst;
    private final int perSecond;
    private final ConcurrentMap<String, Bucket> buckets = new ConcurrentHashMap<>();

    Buckets(LimitsConfig.Rate rate) {
        this.burst = rate.burst();
        this.perSecond = rate.perSecond();
    }

    /** @return zero when the call may go on, else how long to wait, rounded up to whole seconds */
    Duration take(String caller) {
        ConsumptionProbe probe = buckets.computeIfAbsent(caller, c -> full()).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed()
                ? Duration.ZERO
                : Duration.ofSeconds(
                        Duration.ofNanos(probe.getNanosToWaitForRefill()).toSeconds() + 1);
    }

    /** A full bucket says nothing that a new one wouldn't. */
    void forgetIdle() {
        buckets.values().removeIf(bucket -> bucket.getAvailableTokens() >= burst);
    }

    int size() {
        return buckets.size();
    }

    private Bucket full() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(burst).refillGreedy(perSecond, Duration.ofSeconds(1)))
                .build();
    }
}

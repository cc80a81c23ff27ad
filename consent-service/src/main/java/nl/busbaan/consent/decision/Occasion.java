package nl.busbaan.consent.decision;

import java.time.Instant;
import java.util.List;
import nl.busbaan.consent.logbook.Trace;
import org.jspecify.annotations.Nullable;

/** When, by whom and in which trace something was asked; the same for all lines that one call leaves in the logs. */
record Occasion(Instant at, Asker asker, Trace trace) {

    static Occasion of(Instant at, Asker asker, List<Parsed> items) {
        return new Occasion(at, asker, Trace.current(traceparent(items)));
    }

    /** Of a batch, what its first good item says. */
    private static @Nullable String traceparent(List<Parsed> items) {
        for (Parsed item : items) {
            if (item instanceof Parsed.Good good) {
                return good.question().traceparent();
            }
        }
        return null;
    }

    /** The service that asked; null for people who ask about themselves. */
    @Nullable
    String processor() {
        return asker instanceof Asker.EnforcementPoint point ? point.client() : null;
    }
}

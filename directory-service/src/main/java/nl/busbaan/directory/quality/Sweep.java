package nl.busbaan.directory.quality;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import nl.busbaan.directory.entry.EntryKind;

/**
 * Looks each minute what must be asked again, who was silent, and what was kept long enough. Every replica may: each row is taken by
 * one of them.
 */
@ApplicationScoped
class Sweep {
    /** Terms are months; looking more often finds nothing and costs a look at every entry. */
    private static final Duration BLANKED_EVERY = Duration.ofHours(1);

    private final ConfirmationRequests requests;
    private final ImportConflicts conflicts;
    private final Blanking blanking;
    private final Clock clock;
    private Instant blanked = Instant.EPOCH;

    Sweep(ConfirmationRequests requests, ImportConflicts conflicts, Blanking blanking, Clock clock) {
        this.requests = requests;
        this.conflicts = conflicts;
        this.blanking = blanking;
        this.clock = clock;
    }

    @Scheduled(
            every = "{busbaan.confirmation-sweep}",
            delayed = "10s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        conflicts.forgetSettled();
        requests.closeAnswered();
        Arrays.stream(EntryKind.values()).forEach(this::askAll);
        while (requests.passOn() > 0) {
            // Until nobody who was silent is left.
        }
        blank();
    }

    void blank() {
        Instant now = clock.instant();
        if (!now.isBefore(blanked) && now.isBefore(blanked.plus(BLANKED_EVERY))) {
            return;
        }
        while (blanking.left() > 0) {
            // In batches, as everything here.
        }
        for (EntryKind kind : EntryKind.values()) {
            while (blanking.old(kind) > 0) {
                // In batches, as everything here.
            }
        }
        blanking.imports();
        blanked = now;
    }

    private void askAll(EntryKind kind) {
        while (requests.ask(kind) > 0) {
            // In batches, so that no transaction grows with the map.
        }
    }
}

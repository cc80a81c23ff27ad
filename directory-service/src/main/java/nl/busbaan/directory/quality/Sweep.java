package nl.busbaan.directory.quality;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import nl.busbaan.directory.entry.EntryKind;

/** Looks each minute what must be asked again, and who was silent. Every replica may: each row is taken by one of them. */
@ApplicationScoped
class Sweep {
    private final ConfirmationRequests requests;

    Sweep(ConfirmationRequests requests) {
        this.requests = requests;
    }

    @Scheduled(
            every = "{busbaan.confirmation-sweep}",
            delayed = "10s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        requests.closeAnswered();
        Arrays.stream(EntryKind.values()).forEach(this::askAll);
        while (requests.passOn() > 0) {
            // Until nobody who was silent is left.
        }
    }

    private void askAll(EntryKind kind) {
        while (requests.ask(kind) > 0) {
            // In batches, so that no transaction grows with the map.
        }
    }
}

package nl.busbaan.consent.request;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.busbaan.consent.resident.ResidentId;

/** The codes that a resident was given at the counter. Of the code there is a hash only, and that tells nobody anything. */
@ApplicationScoped
public class CounterCopies {
    private final CounterCodes codes;
    private final CounterVisits visits;

    CounterCopies(CounterCodes codes, CounterVisits visits) {
        this.codes = codes;
        this.visits = visits;
    }

    /** Newest first. Call it inside a transaction. */
    public List<CounterCopy> of(ResidentId resident) {
        List<CounterCode> given = codes.of(resident);
        Map<UUID, List<Instant>> visited = visits.with(given);
        return given.stream()
                .map(code -> new CounterCopy(
                        code.question().orElse(null),
                        code.issuedByLabel(),
                        code.issuedAt(),
                        code.expiresAt(),
                        visited.getOrDefault(code.id(), List.of()),
                        code.usedAt().orElse(null)))
                .toList();
    }
}

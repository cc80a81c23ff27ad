package nl.busbaan.directory.entry;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The maintenance of each kind of entry, for what is the same for all of them. */
@ApplicationScoped
public class Maintenances {
    private final Map<EntryKind, Maintenance<?, ?, ?>> byKind = new EnumMap<>(EntryKind.class);

    Maintenances(@All List<Maintenance<?, ?, ?>> all) {
        all.forEach(one -> one.kinds().forEach(kind -> byKind.put(kind, one)));
    }

    public Maintenance<?, ?, ?> of(EntryKind kind) {
        return Objects.requireNonNull(byKind.get(kind), () -> "Nobody maintains entries of kind " + kind);
    }
}

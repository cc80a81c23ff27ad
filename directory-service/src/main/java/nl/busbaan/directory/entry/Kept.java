package nl.busbaan.directory.entry;

import java.util.UUID;

/** An entry as its keeper finds it, whatever its kind. */
public record Kept(UUID id, EntryKind kind, long version, boolean active, Object details) {

    static Kept of(Entry<?> entry) {
        return new Kept(entry.key(), entry.kind(), entry.version(), entry.active(), entry.details());
    }

    /** Details may hold names and telephone numbers. */
    @Override
    public String toString() {
        return "Kept[%s %s, version %d]".formatted(kind, id, version);
    }
}

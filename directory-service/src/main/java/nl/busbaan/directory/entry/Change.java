package nl.busbaan.directory.entry;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One change of one entry.
 *
 * @param version of the entry after the change
 * @param activeBefore false also when the entry is new
 * @param before its details; null when the entry is new
 */
public record Change(
        EntryKind kind,
        UUID entry,
        long version,
        boolean activeBefore,
        boolean activeAfter,
        @Nullable Object before,
        Object after) {

    /** An entry as it was before a change. */
    public record Before(boolean active, @Nullable Object details) {
        public static final Before NOTHING = new Before(false, null);

        public static Before of(Entry<?> entry) {
            return new Before(entry.active(), entry.details());
        }
    }

    /** @param entry after the change, written to the database, so that its version has risen */
    public static Change of(Entry<?> entry, Before before) {
        return new Change(
                entry.kind(),
                entry.key(),
                entry.version(),
                before.active,
                entry.active(),
                before.details,
                entry.details());
    }

    /** Details may hold names and telephone numbers. */
    @Override
    public String toString() {
        return "Change[%s %s, version %d]".formatted(kind, entry, version);
    }
}

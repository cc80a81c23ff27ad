package nl.busbaan.directory.entry;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A change as it was written down.
 *
 * @param account who made it; null when a system did
 * @param before its details as JSON; null when the change made the entry
 * @param after its details as JSON
 * @param beforeBlanked whether the history lost what was someone's in the details before
 * @param afterBlanked the same of those after: the entry can't be again what it was then
 */
public record RecordedChange(
        long id,
        EntryKind kind,
        UUID entry,
        Instant moment,
        @Nullable String account,
        Origin origin,
        boolean activeBefore,
        boolean activeAfter,
        @Nullable String before,
        String after,
        boolean beforeBlanked,
        boolean afterBlanked) {

    /** Whether the history lost something of it: it can't be taken back then. */
    public boolean blanked() {
        return beforeBlanked || afterBlanked;
    }

    public Optional<String> detailsBefore() {
        return Optional.ofNullable(before);
    }

    /** Details may hold names and telephone numbers. */
    @Override
    public String toString() {
        return "RecordedChange[%d of %s %s]".formatted(id, kind, entry);
    }
}

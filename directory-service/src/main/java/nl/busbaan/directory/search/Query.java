package nl.busbaan.directory.search;

import java.util.Set;
import java.util.UUID;
import nl.busbaan.directory.entry.EntryKind;
import org.jspecify.annotations.Nullable;

/**
 * What someone looks for.
 *
 * @param visible kinds the caller may see at all
 * @param kinds kinds to show; the counts per kind are of all visible ones
 */
record Query(String text, Set<EntryKind> visible, Set<EntryKind> kinds, Filters filters, int limit) {
    private static final int MOST_CANDIDATES = 200;
    /** Some places are given to others in the ranking. */
    private static final int SPARE_CANDIDATES = 40;

    record Filters(
            @Nullable UUID organisationId,
            @Nullable String lifeDomain,
            @Nullable String lifeEvent,
            @Nullable String area,
            @Nullable String language,
            boolean reachableNow,
            boolean decidesAlone) {}

    Query onlyOf(Set<EntryKind> narrowed, int atMost) {
        return new Query(text, narrowed, narrowed, filters, atMost);
    }

    /** How many candidates are ranked; beyond them only the counts go on. Who answers now no engine knows, so that takes more. */
    int candidates() {
        return filters.reachableNow ? MOST_CANDIDATES : limit + SPARE_CANDIDATES;
    }

    boolean shows(EntryKind kind) {
        return kinds.contains(kind);
    }

    /** What people type stays out of logs: it may tell of a resident. */
    @Override
    public String toString() {
        return "Query[…]";
    }
}

package nl.busbaan.directory.search;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import nl.busbaan.directory.entry.EntryKind;
import nl.busbaan.directory.publication.EntryDocument;
import org.jspecify.annotations.Nullable;

/**
 * What someone looks for.
 *
 * @param visible kinds the caller may see at all
 */
record Query(String text, Understood understood, Set<EntryKind> visible, Filters filters, int limit) {
    private static final int MOST_CANDIDATES = 200;
    /** Engines weigh roughly; the order is made from more than is shown. */
    private static final int SPARE_CANDIDATES = 80;

    /** @param values what is asked per facet; an entry has to have one of the values of each */
    record Filters(Map<Facet, Set<String>> values, boolean reachableNow) {
        static final Filters NONE = new Filters(Map.of(), false);

        Filters {
            values = Map.copyOf(values);
        }

        boolean accept(EntryDocument entry) {
            return acceptBut(null, entry);
        }

        /** Judged by all facets but one: that is how the values of that one are counted, so that a second can be added. */
        boolean acceptBut(@Nullable Facet left, EntryDocument entry) {
            return values.entrySet().stream()
                    .filter(f -> f.getKey() != left)
                    .allMatch(f -> f.getKey().valuesOf(entry).stream().anyMatch(f.getValue()::contains));
        }

        Filters with(Facet facet, Set<String> wanted) {
            Map<Facet, Set<String>> more = new EnumMap<>(Facet.class);
            more.putAll(values);
            more.put(facet, wanted);
            return new Filters(more, reachableNow);
        }
    }

    /** Only of these kinds, whatever is filtered. */
    Query onlyOf(Set<EntryKind> kinds, int atMost) {
        return new Query(text, understood, kinds, Filters.NONE, atMost);
    }

    /** How many candidates are ranked; beyond them only the counts go on. Who answers now no engine knows, so that takes more. */
    int candidates() {
        return filters.reachableNow ? MOST_CANDIDATES : limit + SPARE_CANDIDATES;
    }

    boolean shows(EntryKind kind) {
        Set<String> kinds = filters.values().get(Facet.KIND);
        return visible.contains(kind) && (kinds == null || kinds.contains(kind.name()));
    }

    /** What people type stays out of logs: it may tell of a resident. */
    @Override
    public String toString() {
        return "Query[…]";
    }
}

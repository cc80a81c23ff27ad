package nl.busbaan.directory.search;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.busbaan.directory.entry.EntryKind;
import nl.busbaan.directory.publication.EntryDocument;
import org.jspecify.annotations.Nullable;

/**
 * What someone looks for.
 *
 * @param visible kinds the caller may see at all
 * @param offset how many hits come before those that are asked for
 * @param facets whether their values are counted
 */
record Query(
        String text,
        Understood understood,
        Set<EntryKind> visible,
        Filters filters,
        Moment moment,
        int offset,
        int limit,
        boolean facets) {
    /** Engines weigh roughly; the order is made from more than is shown. */
    private static final int SPARE_CANDIDATES = 80;

    /** @param values what is asked per facet; an entry has to have one of the values of each */
    record Filters(Map<Facet, Set<String>> values, @Nullable Near near) {
        static final Filters NONE = new Filters(Map.of(), null);

        Filters {
            values = Map.copyOf(values);
        }
    }

    boolean accepts(EntryDocument entry) {
        return acceptsBut(null, entry);
    }

    /** Judged by all facets but one: that is how the values of that one are counted, so that a second can be added. */
    boolean acceptsBut(@Nullable Facet left, EntryDocument entry) {
        return (filters.near == null || filters.near.accepts(entry))
                && filters.values.entrySet().stream()
                        .filter(f -> f.getKey() != left)
                        .allMatch(
                                f -> f.getKey().valuesOf(entry, moment).stream().anyMatch(f.getValue()::contains));
    }

    /** What is looked for, each by itself: one, unless more needs were said at once. */
    List<Query> parts() {
        return understood.needs().isEmpty()
                ? List.of(this)
                : understood.needs().stream()
                        .map(need ->
                                new Query(need.said(), need.understood(), visible, filters, moment, 0, limit, false))
                        .toList();
    }

    /** Only of these kinds, whatever is filtered. */
    Query onlyOf(Set<EntryKind> kinds, int atMost) {
        return new Query(text, understood, kinds, Filters.NONE, moment, 0, atMost, false);
    }

    /** How many candidates are ranked together. Pages of one length have the same blocks, so that nothing is seen twice or not at all. */
    int block() {
        return limit + SPARE_CANDIDATES;
    }

    /** How many candidates are wanted: whole blocks, or the order in the last would change with the page. Beyond them only the counts go on. */
    int candidates() {
        return Math.ceilDiv(offset + limit, block()) * block();
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

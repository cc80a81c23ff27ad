package nl.busbaan.directory.search;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.busbaan.directory.entry.EntryKind;

/** Finds entries by words. There are two: Elasticsearch, and PostgreSQL for when that doesn't answer. */
interface Engine {
    /** @param deciders professionals who decide on what the words mean: found even when their own entry has none of the words */
    Found find(Query query, Collection<UUID> deciders);

    /** The likeliest for what was said, without counting anything. */
    List<UUID> likeliest(Query query);

    /** Entries whose name begins like the text, best first. */
    List<UUID> beginningWith(String text, Set<EntryKind> kinds, int limit);
}

package nl.busbaan.directory.search;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What an engine found, best first.
 *
 * @param facets per facet how many entries have each value
 */
record Found(long total, List<Candidate> candidates, Map<Facet, Map<String, Long>> facets) {

    /** @param named the words are the entry's own name */
    record Candidate(UUID id, double score, boolean named) {}

    /** What results can be narrowed by. */
    enum Facet {
        KIND,
        ORGANISATION,
        LIFE_DOMAIN,
        AREA
    }
}

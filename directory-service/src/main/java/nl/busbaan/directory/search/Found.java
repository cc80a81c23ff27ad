package nl.busbaan.directory.search;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What an engine found, the likeliest first; the order that is shown is made of these.
 *
 * @param nearest nothing has enough of what was said; these have some of it
 * @param facets per facet how many entries have each value, when its own filter is left out
 */
record Found(long total, boolean nearest, List<UUID> candidates, Map<Facet, Map<String, Long>> facets) {}

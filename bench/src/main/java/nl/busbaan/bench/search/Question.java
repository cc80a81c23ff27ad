package nl.busbaan.bench.search;

import java.util.List;

/**
 * One search by both roads.
 *
 * @param product the body for directory-service
 * @param peer what the product then asks Elasticsearch, in order
 */
public record Question(String product, List<Exchange> peer) {}

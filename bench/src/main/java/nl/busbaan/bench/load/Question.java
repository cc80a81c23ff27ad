package nl.busbaan.bench.load;

import java.util.List;

/**
 * One thing asked by both roads.
 *
 * @param product the body for the product
 * @param right what a right answer of the product holds
 * @param peer what the peer is asked for it, in order
 */
public record Question(String product, String right, List<Exchange> peer) {}

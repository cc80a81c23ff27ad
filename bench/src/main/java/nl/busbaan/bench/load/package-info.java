/** Asks the product and a peer the same, side by side, and times both. */
@NullMarked
package nl.busbaan.bench.load;

import org.jspecify.annotations.NullMarked;

/** What a story is told with: acts, steps, expectations, the clock that can be moved. */
@NullMarked
package nl.busbaan.acceptance.play;

import org.jspecify.annotations.NullMarked;

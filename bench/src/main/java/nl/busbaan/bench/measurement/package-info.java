/** Samples, what is computed from them, and how that is written down. */
@NullMarked
package nl.busbaan.bench.measurement;

import org.jspecify.annotations.NullMarked;

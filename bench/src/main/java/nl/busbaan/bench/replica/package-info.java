/** A replica of a service, of the benchmark's own, with the settings of production. */
@NullMarked
package nl.busbaan.bench.replica;

import org.jspecify.annotations.NullMarked;

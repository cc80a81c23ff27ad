/** Decisions of consent-service, compared with the same service answering a constant and writing a line of the same log. */
@NullMarked
package nl.busbaan.bench.decision;

import org.jspecify.annotations.NullMarked;

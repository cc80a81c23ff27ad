/** Looking for what must not be there: a canary in every table, topic, index, log and stream. */
@NullMarked
package nl.busbaan.acceptance.traces;

import org.jspecify.annotations.NullMarked;

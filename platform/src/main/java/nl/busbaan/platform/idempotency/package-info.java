/** Idempotency-Key on POST: a repeated call answers as the first time. */
@NullMarked
package nl.busbaan.platform.idempotency;

import org.jspecify.annotations.NullMarked;

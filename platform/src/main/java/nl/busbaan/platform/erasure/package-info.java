/** Erasure of a resident (AVG 17) as all services share it: the ledger that outlives every backup. */
@NullMarked
package nl.busbaan.platform.erasure;

import org.jspecify.annotations.NullMarked;

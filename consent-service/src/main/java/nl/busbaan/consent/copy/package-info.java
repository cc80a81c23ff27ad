/** A copy of everything that consent-service holds of the resident who asks (AVG 15 and 20). */
@NullMarked
package nl.busbaan.consent.copy;

import org.jspecify.annotations.NullMarked;

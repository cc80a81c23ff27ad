/** A copy of everything that messaging-service holds of the resident who asks (AVG 15 and 20). */
@NullMarked
package nl.busbaan.messaging.copy;

import org.jspecify.annotations.NullMarked;

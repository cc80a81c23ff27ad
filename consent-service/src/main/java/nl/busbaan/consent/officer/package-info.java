/** Privacy officers, data protection officers and controllers, and the organisation they work for. */
@NullMarked
package nl.busbaan.consent.officer;

import org.jspecify.annotations.NullMarked;

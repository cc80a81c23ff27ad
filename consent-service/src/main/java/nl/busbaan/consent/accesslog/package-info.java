/** Who read what of a resident, and why. */
@NullMarked
package nl.busbaan.consent.accesslog;

import org.jspecify.annotations.NullMarked;

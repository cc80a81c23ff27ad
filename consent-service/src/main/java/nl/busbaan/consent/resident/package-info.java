/** The resident (inwoner): the random number, the link to an account, and invitation codes. */
@NullMarked
package nl.busbaan.consent.resident;

import org.jspecify.annotations.NullMarked;

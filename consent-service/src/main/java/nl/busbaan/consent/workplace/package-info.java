/** What waits for an officer. */
@NullMarked
package nl.busbaan.consent.workplace;

import org.jspecify.annotations.NullMarked;

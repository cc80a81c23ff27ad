/** Sealing the logs: hash chains over what was written, with heads that are signed and published outside the database. */
@NullMarked
package nl.busbaan.consent.seal;

import org.jspecify.annotations.NullMarked;

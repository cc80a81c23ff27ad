/** What the logs share: reading them page by page, newest first. */
@NullMarked
package nl.busbaan.consent.logbook;

import org.jspecify.annotations.NullMarked;

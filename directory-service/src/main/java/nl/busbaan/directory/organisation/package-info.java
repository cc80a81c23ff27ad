/** Organisations and their teams. */
@NullMarked
package nl.busbaan.directory.organisation;

import org.jspecify.annotations.NullMarked;

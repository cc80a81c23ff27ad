/** What every entry of the sociale kaart has in common: a version, an owner's source, and how it is maintained. */
@NullMarked
package nl.busbaan.directory.entry;

import org.jspecify.annotations.NullMarked;

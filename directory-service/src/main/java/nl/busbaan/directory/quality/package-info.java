/** Always current: owners, confirmation, reports of what is wrong, history and undo, and the administrator's workplace. */
@NullMarked
package nl.busbaan.directory.quality;

import org.jspecify.annotations.NullMarked;

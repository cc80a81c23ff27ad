/** Informal initiatives. */
@NullMarked
package nl.busbaan.directory.informal;

import org.jspecify.annotations.NullMarked;

/** Work that has to be looked for every second, by one replica at a time. */
@NullMarked
package nl.busbaan.platform.sweep;

import org.jspecify.annotations.NullMarked;

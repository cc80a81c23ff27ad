/** Domain time: the movable clock and working hours in Europe/Amsterdam. */
@NullMarked
package nl.busbaan.platform.time;

import org.jspecify.annotations.NullMarked;

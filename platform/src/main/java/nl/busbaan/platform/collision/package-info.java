/** What two transactions that want the same rows do to each other. */
@NullMarked
package nl.busbaan.platform.collision;

import org.jspecify.annotations.NullMarked;

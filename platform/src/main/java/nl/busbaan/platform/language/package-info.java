/** In which language somebody reads what a service says. */
@NullMarked
package nl.busbaan.platform.language;

import org.jspecify.annotations.NullMarked;

/** Professionals: who they are, what they decide, how they are reached, and their own page. */
@NullMarked
package nl.busbaan.directory.professional;

import org.jspecify.annotations.NullMarked;

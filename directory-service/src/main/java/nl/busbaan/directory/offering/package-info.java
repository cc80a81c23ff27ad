/** Schemes (regelingen) and services, with who decides them. */
@NullMarked
package nl.busbaan.directory.offering;

import org.jspecify.annotations.NullMarked;

/** Whose names residents don't hear (naam afschermen), and how an answer to a resident is written without them. */
@NullMarked
package nl.busbaan.messaging.mask;

import org.jspecify.annotations.NullMarked;

/** What happened to a request, step by step, told to professionals and to the resident. */
@NullMarked
package nl.busbaan.messaging.timeline;

import org.jspecify.annotations.NullMarked;

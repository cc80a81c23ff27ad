/** Texts for people (B1) from the message files, in their own language. */
@NullMarked
package nl.busbaan.consent.text;

import org.jspecify.annotations.NullMarked;

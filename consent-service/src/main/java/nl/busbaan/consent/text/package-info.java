/** Dutch texts (B1) from the message files. */
@NullMarked
package nl.busbaan.consent.text;

import org.jspecify.annotations.NullMarked;

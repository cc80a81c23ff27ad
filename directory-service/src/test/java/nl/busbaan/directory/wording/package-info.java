/** Tests of what keeps the sociale kaart current. */
@NullMarked
package nl.busbaan.directory.wording;

import org.jspecify.annotations.NullMarked;

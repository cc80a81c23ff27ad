/** Tests of what keeps the sociale kaart current. */
@NullMarked
package nl.busbaan.directory.quality;

import org.jspecify.annotations.NullMarked;

/** The sociale kaart from CSV files: whole or not at all. */
@NullMarked
package nl.busbaan.directory.importing;

import org.jspecify.annotations.NullMarked;

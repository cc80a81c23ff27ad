/** How Dutch words are read: their forms, the parts of compounds, typing errors. It knows no entries. */
@NullMarked
package nl.busbaan.directory.language;

import org.jspecify.annotations.NullMarked;

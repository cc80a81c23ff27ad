@NullMarked
package nl.busbaan.directory.language;

import org.jspecify.annotations.NullMarked;

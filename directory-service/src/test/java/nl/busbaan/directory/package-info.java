@NullMarked
package nl.busbaan.directory;

import org.jspecify.annotations.NullMarked;

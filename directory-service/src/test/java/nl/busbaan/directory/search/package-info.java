@NullMarked
package nl.busbaan.directory.search;

import org.jspecify.annotations.NullMarked;

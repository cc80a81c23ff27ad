@NullMarked
package nl.busbaan.directory.reachability;

import org.jspecify.annotations.NullMarked;

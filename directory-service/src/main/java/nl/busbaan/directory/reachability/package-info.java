/** Who answers now, until when, and who stands in (bereikbaarheid). */
@NullMarked
package nl.busbaan.directory.reachability;

import org.jspecify.annotations.NullMarked;

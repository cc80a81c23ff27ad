/** Tells other services and the search index what changed, in the transaction that changed it. */
@NullMarked
package nl.busbaan.directory.publication;

import org.jspecify.annotations.NullMarked;

/** Code lists: roles, life domains, life events, areas, and everyday words for official ones. */
@NullMarked
package nl.busbaan.directory.taxonomy;

import org.jspecify.annotations.NullMarked;

/** Kaarten of others, as HSDS data package or JSON: whole or not at all, and nothing of it lost. */
@NullMarked
package nl.busbaan.directory.hsdsimport;

import org.jspecify.annotations.NullMarked;

/** Consuming exactly once in effect: the inbox row and the effect commit together. */
@NullMarked
package nl.busbaan.platform.inbox;

import org.jspecify.annotations.NullMarked;

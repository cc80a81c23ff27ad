/** {@code ./busbaan demo}. */
@NullMarked
package nl.busbaan.acceptance.demo;

import org.jspecify.annotations.NullMarked;

/** Whole journeys through the packaged product. */
@NullMarked
package nl.busbaan.acceptance;

import org.jspecify.annotations.NullMarked;

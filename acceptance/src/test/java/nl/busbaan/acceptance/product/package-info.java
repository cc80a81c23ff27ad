/** The packaged product under test: four services as processes, on the test stack. */
@NullMarked
package nl.busbaan.acceptance.product;

import org.jspecify.annotations.NullMarked;

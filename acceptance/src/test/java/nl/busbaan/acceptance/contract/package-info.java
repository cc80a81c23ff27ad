/** Every operation of the published contracts, asked in every role and with every kind of bad input. */
@NullMarked
package nl.busbaan.acceptance.contract;

import org.jspecify.annotations.NullMarked;

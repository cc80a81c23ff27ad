/** Colleagues, their teams, and who takes part in which request: a read model of other services' topics. */
@NullMarked
package nl.busbaan.consent.colleague;

import org.jspecify.annotations.NullMarked;

/** How often and how much a caller may send. */
@NullMarked
package nl.busbaan.gateway.limits;

import org.jspecify.annotations.NullMarked;

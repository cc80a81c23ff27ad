/** Which path goes to which service, with whose token, and which headers go along. */
@NullMarked
package nl.busbaan.gateway.routing;

import org.jspecify.annotations.NullMarked;

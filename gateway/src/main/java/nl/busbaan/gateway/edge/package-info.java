/** What all features at the edge share: the order of the checks, the public address, and how a call is refused. */
@NullMarked
package nl.busbaan.gateway.edge;

import org.jspecify.annotations.NullMarked;

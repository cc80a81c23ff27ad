/** Help request (hulpvraag): one in charge, a duo, actions, and a next moment until the resident says it is done. */
@NullMarked
package nl.busbaan.messaging.helprequest;

import org.jspecify.annotations.NullMarked;

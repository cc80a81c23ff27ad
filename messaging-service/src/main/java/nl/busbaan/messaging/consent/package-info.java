/** How the resident's consents stand, as consent-service last told: to show, never to permit on. */
@NullMarked
package nl.busbaan.messaging.consent;

import org.jspecify.annotations.NullMarked;

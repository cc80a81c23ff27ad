/** The gateway as its callers meet it: over HTTP, with the real Keycloak. */
@NullMarked
package nl.busbaan.gateway;

import org.jspecify.annotations.NullMarked;

/** How the story's people reach the product: over HTTP through the gateway, signed in at Keycloak. */
@NullMarked
package nl.busbaan.acceptance.client;

import org.jspecify.annotations.NullMarked;

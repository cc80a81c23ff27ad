/** Sign-in with Keycloak and the session: the browser holds a random id, the tokens stay here, encrypted. */
@NullMarked
package nl.busbaan.gateway.session;

import org.jspecify.annotations.NullMarked;

package nl.busbaan.directory.provisioning;

import io.quarkus.oidc.client.filter.OidcClientFilter;
import io.quarkus.rest.client.reactive.QuarkusRestClientBuilder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.WebApplicationException;
import java.net.URI;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Accounts at Keycloak, through its administration, with a client that may manage users and nothing else. */
@ApplicationScoped
class Accounts {
    private final KeycloakUsers users;

    Accounts(@ConfigProperty(name = "quarkus.oidc.auth-server-url") String realm) {
        users = QuarkusRestClientBuilder.newBuilder()
                .baseUri(URI.create(realm.replace("/realms/", "/admin/realms/")))
                .connectTimeout(2, TimeUnit.SECONDS)
                .readTimeout(5, TimeUnit.SECONDS)
                .build(KeycloakUsers.class);
    }

    @OidcClientFilter
    @Path("/users")
    interface KeycloakUsers {
        @POST
        @Path("/{id}/logout")
        void logout(@PathParam("id") String account);
    }

    /** An account that no longer exists has no sessions either. */
    void endSessions(String account) {
        try {
            users.logout(account);
        } catch (WebApplicationException e) {
            if (e.getResponse().getStatus() != 404) {
                throw e;
            }
        }
    }
}

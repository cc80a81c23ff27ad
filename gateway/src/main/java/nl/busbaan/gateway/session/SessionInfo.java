package nl.busbaan.gateway.session;

import io.quarkus.oidc.AuthorizationCodeTokens;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import nl.busbaan.gateway.edge.Edge;
import nl.busbaan.gateway.edge.Refusal;
import nl.busbaan.platform.identity.Roles;
import nl.busbaan.platform.web.ResponseHeaders;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** {@code GET /session}: who is signed in, for the web app; 401 when nobody is. A bearer token works too. */
@ApplicationScoped
class SessionInfo {
    /** Keycloak adds roles of its own to a token, which mean nothing to the app. */
    private static final Set<String> OURS = Set.of(
            Roles.PROFESSIONAL,
            Roles.RESIDENT,
            Roles.INITIATIVE,
            Roles.DIRECTORY_ADMIN,
            Roles.PRIVACY_OFFICER,
            Roles.DPO,
            Roles.POLICY_MAKER,
            Roles.CONTROLLER);

    /** Of the domain: the app begins with this answer, and counts by the same time as the services. */
    private final Clock clock;

    SessionInfo(Clock clock) {
        this.clock = clock;
    }

    void install(@Observes Router router) {
        router.get("/session").order(Edge.ROUTES).handler(this::show);
    }

    private void show(RoutingContext call) {
        LazyIdentity.of(call).subscribe().with(identity -> answer(call, identity), failure -> refuse(call));
    }

    private static void refuse(RoutingContext call) {
        (SessionTokens.isStoreDown(call) ? Refusal.UNREACHABLE : Refusal.NOT_SIGNED_IN).answer(call);
    }

    private void answer(RoutingContext call, SecurityIdentity identity) {
        if (!(identity.getPrincipal() instanceof JsonWebToken token)) {
            refuse(call);
            return;
        }
        JsonArray roles = new JsonArray();
        identity.getRoles().stream().filter(OURS::contains).sorted().forEach(roles::add);
        JsonObject account =
                new JsonObject().put("name", token.getClaim("name")).put("email", token.getClaim("email"));
        call.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/json")
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .putHeader(ResponseHeaders.TIME, clock.instant().toString())
                .end(new JsonObject()
                        .put("account", account)
                        .put("roles", roles)
                        .put("expiresAt", expiry(call, token).toString())
                        .toBuffer());
    }

    /** A session can be renewed until its refresh token ends; a bearer token just ends. */
    private static Instant expiry(RoutingContext call, JsonWebToken token) {
        AuthorizationCodeTokens session = call.get(AuthorizationCodeTokens.class.getName());
        return session == null
                ? Instant.ofEpochSecond(token.getExpirationTime())
                : StoredTokens.of(session).expiry(Clock.systemUTC().instant());
    }
}

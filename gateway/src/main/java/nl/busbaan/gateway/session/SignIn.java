package nl.busbaan.gateway.session;

import io.quarkus.security.AuthenticationRedirectException;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import nl.busbaan.gateway.edge.Edge;
import nl.busbaan.gateway.edge.PublicAddress;
import nl.busbaan.gateway.edge.Refusal;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Signing in (inloggen): {@code /login?to=/pad} sends the browser to Keycloak, {@code /login/callback} takes it back. No other
 * path ever redirects there.
 */
@ApplicationScoped
class SignIn {
    private static final Logger LOG = Logger.getLogger(SignIn.class);
    private static final String PATH = "/login";
    /** The start page, which says so and offers to sign in again. */
    private static final String FAILED = "/?inloggen=mislukt";

    private final HttpAuthenticator authenticator;
    private final PublicAddress address;

    SignIn(HttpAuthenticator authenticator, PublicAddress address) {
        this.authenticator = authenticator;
        this.address = address;
    }

    void install(@Observes Router router) {
        router.get(PATH).order(Edge.ROUTES).handler(this::begin);
        router.get(PATH + "/callback").order(Edge.ROUTES).handler(this::end);
    }

    private void begin(RoutingContext call) {
        if (!address.origin()
                        .equals(call.request().scheme() + "://" + call.request().authority())
                && isLoopback(call)) {
            // Keycloak sends people back to the public address only, and the cookie of this sign-in must be there then.
            redirect(call, address.origin() + call.request().uri());
            return;
        }
        call.request().headers().remove(HttpHeaders.AUTHORIZATION);
        LazyIdentity.of(call)
                .subscribe()
                .with(
                        identity -> {
                            if (identity.isAnonymous()) {
                                challenge(call);
                            } else {
                                redirect(call, destination(call.request().getParam("to")));
                            }
                        },
                        failure -> afterFailure(call, failure));
    }

    /** A session that has ended, or a sign-in that was broken off, is no reason not to begin a new one. */
    private void afterFailure(RoutingContext call, Throwable failure) {
        if (SessionTokens.isStoreDown(call)) {
            Refusal.UNREACHABLE.answer(call);
        } else {
            LOG.debugf("A new sign-in begins (%s).", failure.getClass().getSimpleName());
            challenge(call);
        }
    }

    private void challenge(RoutingContext call) {
        call.response().putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        authenticator
                .sendChallenge(call)
                .subscribe()
                .with(
                        sent -> {
                            if (!call.response().ended()) {
                                call.response().end();
                            }
                        },
                        failure -> {
                            LOG.errorf(
                                    "Keycloak can't be reached to sign in (%s).",
                                    failure.getClass().getSimpleName());
                            Refusal.UNREACHABLE.answer(call);
                        });
    }

    private void end(RoutingContext call) {
        call.request().headers().remove(HttpHeaders.AUTHORIZATION);
        LazyIdentity.of(call).subscribe().with(identity -> redirect(call, "/"), failure -> {
            if (failure instanceof AuthenticationRedirectException done) {
                redirect(call, done.getRedirectUri());
            } else {
                // Its message may hold all that the token says of somebody.
                LOG.warnf("A sign-in did not succeed (%s).", failure.getClass().getSimpleName());
                redirect(call, FAILED);
            }
        });
    }

    private static boolean isLoopback(RoutingContext call) {
        String host = call.request().authority() == null
                ? ""
                : call.request().authority().host();
        return host.equals("localhost") || host.equals("127.0.0.1");
    }

    private static void redirect(RoutingContext call, String location) {
        call.response()
                .setStatusCode(302)
                .putHeader(HttpHeaders.LOCATION, location)
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .end();
    }

    /** A path of our own, never another site: {@code //evil.example} and {@code /\evil.example} are other sites to a browser. */
    static String destination(@Nullable String to) {
        return to != null && isOurs(to) ? to : "/";
    }

    private static boolean isOurs(String to) {
        return to.startsWith("/") && !to.startsWith("//") && to.chars().allMatch(c -> c > ' ' && c < 0x7f && c != '\\');
    }
}

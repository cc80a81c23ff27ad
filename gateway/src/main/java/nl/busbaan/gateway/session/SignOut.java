package nl.busbaan.gateway.session;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.util.Optional;
import nl.busbaan.gateway.edge.Edge;
import nl.busbaan.gateway.edge.Refusal;
import nl.busbaan.platform.problem.ProblemType;
import org.jboss.logging.Logger;

/** {@code POST /logout}: the session is deleted, the one at Keycloak ended, the cookie removed. Signing out twice is no error. */
@ApplicationScoped
class SignOut {
    private static final Logger LOG = Logger.getLogger(SignOut.class);
    private static final Refusal STILL_AT_KEYCLOAK = new Refusal(
            ProblemType.DEPENDENCY_DOWN,
            "U bent uitgelogd uit Busbaan, maar nog niet bij de inlogdienst. Sluit de browser, zodat niemand anders verder kan.");

    private final SessionStore sessions;
    private final SessionCookie cookie;
    private final KeycloakSessions keycloak;
    private final Event<SignedOut> signedOut;

    SignOut(SessionStore sessions, SessionCookie cookie, KeycloakSessions keycloak, Event<SignedOut> signedOut) {
        this.sessions = sessions;
        this.cookie = cookie;
        this.keycloak = keycloak;
        this.signedOut = signedOut;
    }

    void install(@Observes Router router) {
        router.post("/logout").order(Edge.ROUTES).handler(this::signOut);
    }

    private void signOut(RoutingContext call) {
        Optional<SessionId> session = SessionCookie.of(call);
        if (session.isEmpty()) {
            call.response().setStatusCode(204).end();
            return;
        }
        call.vertx()
                .executeBlocking(() -> end(session.get()), false)
                .onSuccess(atKeycloakToo -> answer(call, session.get(), atKeycloakToo))
                .onFailure(failure -> {
                    LOG.errorf("A session could not be deleted: %s", failure.getMessage());
                    Refusal.UNREACHABLE.answer(call);
                });
    }

    private boolean end(SessionId id) throws SQLException {
        Optional<StoredTokens> tokens = sessions.find(id);
        sessions.delete(id);
        return tokens.map(StoredTokens::refreshToken).map(keycloak::end).orElse(true);
    }

    private void answer(RoutingContext call, SessionId session, boolean atKeycloakToo) {
        signedOut.fire(new SignedOut(session.fingerprint()));
        cookie.forget(call);
        if (atKeycloakToo) {
            call.response()
                    .setStatusCode(204)
                    .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                    .end();
        } else {
            STILL_AT_KEYCLOAK.answer(call);
        }
    }
}

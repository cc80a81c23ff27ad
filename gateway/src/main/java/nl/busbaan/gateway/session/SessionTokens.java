package nl.busbaan.gateway.session;

import io.quarkus.oidc.AuthorizationCodeTokens;
import io.quarkus.oidc.OidcRequestContext;
import io.quarkus.oidc.OidcTenantConfig;
import io.quarkus.oidc.TokenStateManager;
import io.quarkus.security.AuthenticationFailedException;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.sql.SQLException;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * Keeps the tokens of a sign-in in the database; what quarkus-oidc then puts into the cookie is the session's id and nothing else.
 *
 * <p>quarkus-oidc renews tokens by deleting the state and creating a new one under a new cookie value. Calls that were on their
 * way with the old value would lose their session, so here a renewal keeps the id and changes the row in place.
 */
@ApplicationScoped
@Alternative
@Priority(1)
class SessionTokens implements TokenStateManager {
    /** Set when the database didn't answer: the session may well exist, so the caller must not lose the cookie. */
    static final String STORE_DOWN = "busbaan.session-store-down";

    private static final Logger LOG = Logger.getLogger(SessionTokens.class);
    private static final String CURRENT = "busbaan.session";
    /** What quarkus-oidc puts into the call once it has renewed the tokens (OidcIdentityProvider.REFRESH_TOKEN_GRANT_RESPONSE). */
    private static final String RENEWED = "refresh_token_grant_response";

    private final SessionStore sessions;

    SessionTokens(SessionStore sessions) {
        this.sessions = sessions;
    }

    @Override
    public Uni<String> createTokenState(
            RoutingContext call,
            OidcTenantConfig config,
            AuthorizationCodeTokens tokens,
            OidcRequestContext<String> context) {
        SessionId current = isRenewal(call) ? call.get(CURRENT) : null;
        return context.runBlocking(() -> current == null ? create(call, tokens) : renew(call, current, tokens));
    }

    private String create(RoutingContext call, AuthorizationCodeTokens tokens) {
        SessionId id = SessionId.random();
        try {
            sessions.save(id, StoredTokens.of(tokens));
        } catch (SQLException e) {
            throw storeDown(call, e);
        }
        return id.value();
    }

    private String renew(RoutingContext call, SessionId id, AuthorizationCodeTokens tokens) {
        try {
            if (!sessions.renew(id, StoredTokens.of(tokens))) {
                throw new AuthenticationFailedException("The session ended while its tokens were being renewed.");
            }
        } catch (SQLException e) {
            throw storeDown(call, e);
        }
        return id.value();
    }

    @Override
    public Uni<AuthorizationCodeTokens> getTokens(
            RoutingContext call,
            OidcTenantConfig config,
            String state,
            OidcRequestContext<AuthorizationCodeTokens> context) {
        return context.runBlocking(() -> {
            SessionId id = SessionId.parse(state).orElseThrow(SessionTokens::noSession);
            StoredTokens tokens = find(call, id).orElseThrow(SessionTokens::noSession);
            call.put(CURRENT, id);
            return tokens.toCodeFlow();
        });
    }

    private Optional<StoredTokens> find(RoutingContext call, SessionId id) {
        try {
            return sessions.find(id);
        } catch (SQLException e) {
            throw storeDown(call, e);
        }
    }

    @Override
    public Uni<Void> deleteTokens(
            RoutingContext call, OidcTenantConfig config, String state, OidcRequestContext<Void> context) {
        Optional<SessionId> id = SessionId.parse(state);
        if (id.isEmpty() || isRenewal(call) || isStoreDown(call)) {
            return Uni.createFrom().voidItem();
        }
        return context.runBlocking(() -> {
            try {
                sessions.delete(id.get());
            } catch (SQLException e) {
                throw storeDown(call, e);
            }
            return null;
        });
    }

    static boolean isStoreDown(RoutingContext call) {
        return Boolean.TRUE.equals(call.get(STORE_DOWN));
    }

    /** The session the call came with, once its tokens have been read. */
    static Optional<SessionId> current(RoutingContext call) {
        return Optional.ofNullable(call.get(CURRENT));
    }

    private static boolean isRenewal(RoutingContext call) {
        return Boolean.TRUE.equals(call.get(RENEWED));
    }

    private static AuthenticationFailedException noSession() {
        return new AuthenticationFailedException("There is no such session, or it has ended.");
    }

    private static AuthenticationFailedException storeDown(RoutingContext call, SQLException e) {
        LOG.errorf("The session database doesn't answer: %s (%s)", e.getMessage(), e.getSQLState());
        call.put(STORE_DOWN, true);
        return new AuthenticationFailedException("The session database doesn't answer.", e);
    }
}

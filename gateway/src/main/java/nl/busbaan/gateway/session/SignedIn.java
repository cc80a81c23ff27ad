package nl.busbaan.gateway.session;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;

/** The session of a call, for the rest of the gateway. */
public sealed interface SignedIn {

    /**
     * @param accessToken of the person, valid for a minute at least
     * @param fingerprint tells sessions apart without opening them
     */
    record Yes(String accessToken, String fingerprint) implements SignedIn {
        @Override
        public String toString() {
            return "Yes[…]";
        }
    }

    /** No session, or one that has ended. */
    record No() implements SignedIn {}

    /** The session database doesn't answer. */
    record Unknown() implements SignedIn {}

    /** Whether the call carries a session cookie, valid or not. */
    static boolean claimed(RoutingContext call) {
        return SessionCookie.of(call).isPresent();
    }

    /** Looks the session up and renews its tokens where needed. Answers on the event loop of the call; never fails. */
    static Uni<SignedIn> of(RoutingContext call) {
        return LazyIdentity.of(call)
                .map(identity -> from(call, identity))
                .onFailure()
                .recoverWithItem(() -> SessionTokens.isStoreDown(call) ? new Unknown() : new No());
    }

    private static SignedIn from(RoutingContext call, SecurityIdentity identity) {
        AccessTokenCredential token = identity.getCredential(AccessTokenCredential.class);
        Optional<SessionId> id = SessionTokens.current(call);
        return identity.isAnonymous() || token == null || id.isEmpty()
                ? new No()
                : new Yes(token.getToken(), id.get().fingerprint());
    }
}

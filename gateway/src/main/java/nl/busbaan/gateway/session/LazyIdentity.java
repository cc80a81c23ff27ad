package nl.busbaan.gateway.session;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;
import java.util.Objects;
import java.util.function.BiConsumer;

/** Who calls, asked only where it matters. */
final class LazyIdentity {
    private LazyIdentity() {}

    /** Fails as quarkus-oidc fails, but without its answer, which would send an API client to Keycloak. Emits on the call's event loop. */
    static Uni<SecurityIdentity> of(RoutingContext call) {
        BiConsumer<RoutingContext, Throwable> noAnswer = (c, failure) -> {};
        call.put(QuarkusHttpUser.AUTH_FAILURE_HANDLER, noAnswer);
        Context loop = Objects.requireNonNull(Vertx.currentContext(), "A call is handled on an event loop.");
        return QuarkusHttpUser.getSecurityIdentity(call, null).emitOn(task -> loop.runOnContext(nothing -> task.run()));
    }
}

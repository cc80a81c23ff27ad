package nl.busbaan.gateway.routing;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import nl.busbaan.gateway.edge.Edge;
import nl.busbaan.gateway.edge.PublicAddress;
import nl.busbaan.gateway.edge.Refusal;
import nl.busbaan.gateway.limits.BodyLimit;
import nl.busbaan.gateway.limits.RateLimits;
import nl.busbaan.gateway.live.LiveStreams;
import nl.busbaan.gateway.session.SignedIn;
import org.jspecify.annotations.Nullable;

/**
 * Passes calls on to the services: with the access token of the session, or with the bearer token the caller brought, which the
 * service itself verifies. Without either the answer is 401, never a redirect.
 */
@ApplicationScoped
class Routing {
    private final Map<Service, Upstream> upstreams = new EnumMap<>(Service.class);
    private final PublicAddress address;
    private final RateLimits rates;
    private final LiveStreams streams;

    Routing(
            ServicesConfig config,
            PublicAddress address,
            RateLimits rates,
            BodyLimit bodies,
            LiveStreams streams,
            Vertx vertx) {
        this.address = address;
        this.rates = rates;
        this.streams = streams;
        for (Service service : Service.values()) {
            upstreams.put(service, new Upstream(service, config, address, bodies, vertx));
        }
    }

    void install(@Observes Router router) {
        router.route()
                .order(Edge.ROUTES)
                .handler(call ->
                        Service.of(call.normalizedPath()).ifPresentOrElse(service -> route(call, service), call::next));
    }

    private void route(RoutingContext call, Service service) {
        // The body waits until it is known who sends it and the service takes it.
        call.request().pause();
        String authorization = call.request().getHeader(HttpHeaders.AUTHORIZATION);
        String path = call.normalizedPath();
        if (Service.isProvisioning(path) && authorization != null) {
            // No live streams there, but a directory that runs wild is stopped like everybody.
            if (rates.admit(call, Fingerprint.of(authorization))) {
                pass(call, service, authorization);
            }
        } else if (Service.isWithoutSession(path)) {
            pass(call, service, null);
        } else if (authorization != null) {
            withBearer(call, service, authorization);
        } else if (SignedIn.claimed(call)) {
            SignedIn.of(call).subscribe().with(session -> withSession(call, service, session));
        } else {
            Refusal.NOT_SIGNED_IN.answer(call);
        }
    }

    private void withBearer(RoutingContext call, Service service, String authorization) {
        if (!authorization.regionMatches(true, 0, "Bearer ", 0, 7)) {
            Refusal.NOT_SIGNED_IN.answer(call);
            return;
        }
        admit(call, service, authorization, Fingerprint.of(authorization));
    }

    private void withSession(RoutingContext call, Service service, SignedIn session) {
        switch (session) {
            case SignedIn.Yes yes -> admit(call, service, "Bearer " + yes.accessToken(), yes.fingerprint());
            case SignedIn.No _ -> Refusal.NOT_SIGNED_IN.answer(call);
            case SignedIn.Unknown _ -> Refusal.UNREACHABLE.answer(call);
        }
    }

    private void admit(RoutingContext call, Service service, String authorization, String caller) {
        if (rates.admit(call, caller) && streams.admit(call, caller)) {
            pass(call, service, authorization);
        }
    }

    private void pass(RoutingContext call, Service service, @Nullable String authorization) {
        ForwardedHeaders.prepare(call.request().headers(), authorization, address);
        Objects.requireNonNull(upstreams.get(service)).pass(call.request());
    }
}

package nl.busbaan.gateway.edge;

import io.vertx.core.Handler;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/** The checks every request passes, in this order, before anything else looks at it. */
public enum Edge {
    RESPONSE_HEADERS,
    PATH,
    MANAGEMENT,
    RATE_BY_ADDRESS,
    SESSION_COOKIE,
    ORIGIN,
    SIZE;

    /** Routes of the gateway's own, after Quarkus has put its lazy authentication in place (-200) and before its resources (10,000). */
    public static final int ROUTES = 500;

    private static final int FIRST = -1000;
    private static final String ON_ITS_WAY_AGAIN = "busbaan.rerouted";

    /**
     * Adds the check. A request that is routed anew inside the gateway has passed it already; only what writes response headers
     * comes again, because rerouting forgets them.
     */
    public void install(Router router, Handler<RoutingContext> check) {
        router.route().order(FIRST + ordinal()).handler(call -> {
            if (this != RESPONSE_HEADERS && Boolean.TRUE.equals(call.get(ON_ITS_WAY_AGAIN))) {
                call.next();
            } else {
                check.handle(call);
            }
        });
    }

    public static void reroute(RoutingContext call, String path) {
        call.put(ON_ITS_WAY_AGAIN, true);
        call.reroute(path);
    }
}

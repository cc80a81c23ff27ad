package nl.busbaan.gateway.limits;

import io.quarkus.scheduler.Scheduled;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import nl.busbaan.gateway.edge.CodePaths;
import nl.busbaan.gateway.edge.Edge;
import nl.busbaan.gateway.edge.Refusal;
import nl.busbaan.platform.problem.ProblemType;

/** Stops callers who ask too often: by network address at once, by session or token as soon as that is known. */
@ApplicationScoped
public class RateLimits {
    private static final Refusal REFUSAL =
            new Refusal(ProblemType.TOO_MANY_REQUESTS, "Wacht even en probeer het dan opnieuw.");
    private static final String SIGN_IN = "/login";

    private final Buckets addresses;
    private final Buckets callers;
    private final Buckets signIns;
    private final Buckets codes;

    RateLimits(LimitsConfig config) {
        this.addresses = new Buckets(config.address());
        this.callers = new Buckets(config.caller());
        this.signIns = new Buckets(config.signIn());
        this.codes = new Buckets(config.code());
    }

    void install(@Observes Router router) {
        Edge.RATE_BY_ADDRESS.install(router, this::byAddress);
    }

    private void byAddress(RoutingContext call) {
        // Of proxies in front, Quarkus has put the caller's own address here (quarkus.http.proxy.*, trusted proxies
        // only).
        String address = call.request().remoteAddress().hostAddress();
        String path = call.normalizedPath();
        if (admit(call, addresses, address)
                && (!path.equals(SIGN_IN) || admit(call, signIns, address))
                && (!CodePaths.includes(path) || admit(call, codes, address))) {
            call.next();
        }
    }

    /**
     * Counts the call for its caller.
     *
     * @param caller a fingerprint of the session or token, not the secret itself
     * @return false when it was too much; the call has been answered then
     */
    public boolean admit(RoutingContext call, String caller) {
        return admit(call, callers, caller);
    }

    private static boolean admit(RoutingContext call, Buckets buckets, String key) {
        Duration wait = buckets.take(key);
        if (wait.isZero()) {
            return true;
        }
        refuse(call, wait);
        return false;
    }

    private static void refuse(RoutingContext call, Duration wait) {
        call.response().putHeader("retry-after", Long.toString(wait.toSeconds()));
        REFUSAL.answer(call);
    }

    @Scheduled(every = "1m")
    void forgetIdle() {
        List.of(addresses, callers, signIns, codes).forEach(Buckets::forgetIdle);
    }
}

package nl.busbaan.gateway.edge;

import io.vertx.core.net.HostAndPort;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import nl.busbaan.platform.problem.ProblemType;
import org.jspecify.annotations.Nullable;

/**
 * Health and metrics ({@code /q}) are for who runs the gateway: probes and Prometheus call it by the machine's or pod's own address.
 * Under the public address they don't exist, unless that is this machine itself.
 */
@ApplicationScoped
class Management {
    private static final Refusal REFUSAL = new Refusal(ProblemType.NOT_FOUND, "Kijk of het adres klopt.");

    private final PublicAddress address;

    Management(PublicAddress address) {
        this.address = address;
    }

    void install(@Observes Router router) {
        Edge.MANAGEMENT.install(router, this::check);
    }

    private void check(RoutingContext call) {
        String path = call.normalizedPath();
        if ((path.equals("/q") || path.startsWith("/q/"))
                && isHidden(call.request().authority(), address)) {
            REFUSAL.answer(call);
        } else {
            call.next();
        }
    }

    /** @param asked the Host header; null when there is none */
    static boolean isHidden(@Nullable HostAndPort asked, PublicAddress address) {
        return !address.isLoopback() && (asked == null || asked.host().equalsIgnoreCase(address.host()));
    }
}

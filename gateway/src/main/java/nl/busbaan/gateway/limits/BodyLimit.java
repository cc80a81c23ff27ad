package nl.busbaan.gateway.limits;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import nl.busbaan.gateway.edge.Edge;
import nl.busbaan.gateway.edge.Refusal;

/** How large a body may be. What announces its size is refused at once; what doesn't is counted on its way ({@link LimitedBody}). */
@ApplicationScoped
public class BodyLimit {
    private static final Set<String> IMPORTS = Set.of("/directory/v1/imports", "/directory/v1/hsds-imports");

    private final LimitsConfig config;

    BodyLimit(LimitsConfig config) {
        this.config = config;
    }

    void install(@Observes Router router) {
        Edge.SIZE.install(router, this::check);
    }

    private void check(RoutingContext call) {
        String announced = call.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (announced != null && isMoreThan(announced, bytes(call.normalizedPath()))) {
            Refusal.TOO_LARGE.answer(call);
        } else {
            call.next();
        }
    }

    /** Largest body for this path, in bytes. */
    public long bytes(String path) {
        return (IMPORTS.contains(path) ? config.importBody() : config.body()).asLongValue();
    }

    /** Digits only, as Netty has seen to; more of them than a long holds is too much as well. */
    private static boolean isMoreThan(String announced, long limit) {
        try {
            return Long.parseLong(announced) > limit;
        } catch (NumberFormatException e) {
            return true;
        }
    }
}

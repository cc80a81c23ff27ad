package nl.busbaan.gateway.edge;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import nl.busbaan.platform.problem.ProblemType;

/**
 * Lets through paths in their plain form only. The gateway decides by the normalised path but passes on the written one, so the
 * two must be the same; otherwise {@code /directory/v1/../../q/metrics} would mean one thing here and another there.
 */
@ApplicationScoped
class PathCheck {
    private static final Refusal REFUSAL =
            new Refusal(ProblemType.INVALID_INPUT, "Gebruik een adres zonder .., // of onnodige procenttekens.");

    void install(@Observes Router router) {
        Edge.PATH.install(router, this::check);
    }

    private void check(RoutingContext call) {
        String written = call.request().path();
        if (written != null && written.equals(call.normalizedPath()) && !written.contains("\\")) {
            call.next();
        } else {
            REFUSAL.answer(call);
        }
    }
}

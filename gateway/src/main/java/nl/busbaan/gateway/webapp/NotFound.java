package nl.busbaan.gateway.webapp;

import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import nl.busbaan.gateway.edge.Refusal;
import nl.busbaan.platform.problem.ProblemType;

/** What nobody answered. */
@ApplicationScoped
class NotFound {
    private static final Refusal REFUSAL = new Refusal(ProblemType.NOT_FOUND, "Kijk of het adres klopt.");

    void install(@Observes Router router) {
        router.route().order(Integer.MAX_VALUE).handler(REFUSAL::answer);
    }
}

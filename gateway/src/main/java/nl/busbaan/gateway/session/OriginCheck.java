package nl.busbaan.gateway.session;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import nl.busbaan.gateway.edge.Edge;
import nl.busbaan.gateway.edge.PublicAddress;
import nl.busbaan.gateway.edge.Refusal;
import nl.busbaan.platform.problem.ProblemType;

/**
 * A call that changes something and comes with the cookie must come from a page of ours (CSRF): its Origin, which no page can
 * forge, must be the product's own. A call without Origin is refused too. A cookie and a bearer token together are refused as
 * well, so that nobody has to guess as whom the call would act.
 */
@ApplicationScoped
class OriginCheck {
    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);
    private static final Refusal ELSEWHERE = new Refusal(
            ProblemType.NOT_ALLOWED,
            "Dit bericht komt niet van een pagina van Busbaan. Ga naar Busbaan en doe het daar.");
    private static final Refusal TWO_IDENTITIES =
            new Refusal(ProblemType.INVALID_INPUT, "Stuur een sessiecookie of een Authorization-header, niet allebei.");

    private final PublicAddress address;

    OriginCheck(PublicAddress address) {
        this.address = address;
    }

    void install(@Observes Router router) {
        Edge.ORIGIN.install(router, this::check);
    }

    private void check(RoutingContext call) {
        if (!SignedIn.claimed(call)) {
            call.next();
        } else if (call.request().headers().contains(HttpHeaders.AUTHORIZATION)) {
            TWO_IDENTITIES.answer(call);
        } else if (READING.contains(call.request().method()) || fromOurPage(call)) {
            call.next();
        } else {
            ELSEWHERE.answer(call);
        }
    }

    private boolean fromOurPage(RoutingContext call) {
        String origin = call.request().getHeader(HttpHeaders.ORIGIN);
        return origin != null && address.isOwnOrigin(origin);
    }
}

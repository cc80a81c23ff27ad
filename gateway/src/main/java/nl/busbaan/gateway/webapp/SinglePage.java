package nl.busbaan.gateway.webapp;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.regex.Pattern;
import nl.busbaan.gateway.edge.Edge;

/** The web app shows its pages itself, under addresses the server doesn't know: those get its one page. */
@ApplicationScoped
class SinglePage {
    /** After the routes to the services, before what serves files. */
    private static final int ORDER = Edge.ROUTES + 1;

    private static final String INDEX = "/";
    private static final Pattern NO_PAGE = Pattern.compile("/(session|logout|login|q)(/.*)?|.*/[^/]*\\.[^/]*");

    void install(@Observes Router router) {
        router.get().order(ORDER).handler(this::serve);
    }

    private void serve(RoutingContext call) {
        if (isPage(call)) {
            Edge.reroute(call, INDEX);
        } else {
            call.next();
        }
    }

    private static boolean isPage(RoutingContext call) {
        String accept = call.request().getHeader(HttpHeaders.ACCEPT);
        String path = call.normalizedPath();
        return accept != null
                && accept.contains("text/html")
                && !path.equals(INDEX)
                && !NO_PAGE.matcher(path).matches();
    }
}

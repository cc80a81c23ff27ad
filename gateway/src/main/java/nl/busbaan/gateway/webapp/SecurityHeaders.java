package nl.busbaan.gateway.webapp;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import nl.busbaan.gateway.edge.Edge;

/**
 * Headers that keep a browser safe, on every answer. A service's own headers stay as they are. The policy allows what comes from
 * this origin only: no inline script or style, no other site, no frame.
 */
@ApplicationScoped
class SecurityHeaders {
    private static final String ASSETS = "/assets/";
    private static final Map<String, String> ALWAYS = Map.of(
            "content-security-policy",
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; "
                    + "manifest-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
            "strict-transport-security",
            "max-age=31536000; includeSubDomains",
            "x-content-type-options",
            "nosniff",
            "x-frame-options",
            "DENY",
            "referrer-policy",
            "same-origin",
            "permissions-policy",
            "camera=(), microphone=(), geolocation=(), payment=(), usb=()",
            "cross-origin-opener-policy",
            "same-origin");

    void install(@Observes Router router) {
        Edge.RESPONSE_HEADERS.install(router, call -> {
            call.addHeadersEndHandler(nothing -> add(call));
            call.next();
        });
    }

    private static void add(RoutingContext call) {
        MultiMap headers = call.response().headers();
        ALWAYS.forEach((name, value) -> {
            if (!headers.contains(name)) {
                headers.set(name, value);
            }
        });
        String type = headers.get(HttpHeaders.CONTENT_TYPE);
        if (call.normalizedPath().startsWith(ASSETS) && call.response().getStatusCode() < 400) {
            // Vite puts a hash of the content into these names.
            headers.set(HttpHeaders.CACHE_CONTROL, "public, max-age=31536000, immutable");
        } else if (type != null && type.startsWith("text/html")) {
            headers.set(HttpHeaders.CACHE_CONTROL, "no-cache");
        }
    }
}

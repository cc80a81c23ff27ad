package nl.busbaan.gateway.routing;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import java.util.List;
import nl.busbaan.gateway.edge.PublicAddress;
import org.jspecify.annotations.Nullable;

/**
 * What goes along to a service: the headers named here and no other. A list of what may pass can't be outwitted by a header nobody
 * thought of; cookies, forwarding and identity headers from outside end here. The caller's network address is personal data and
 * no service needs it, so it isn't passed on.
 */
final class ForwardedHeaders {
    private static final List<String> PASSED = List.of(
            "accept",
            "accept-encoding",
            "accept-language",
            "cache-control",
            "content-encoding",
            "content-language",
            "content-length",
            "content-type",
            "idempotency-key",
            "if-match",
            "if-modified-since",
            "if-none-match",
            "if-unmodified-since",
            "last-event-id",
            "prefer",
            "range",
            "traceparent",
            "tracestate",
            // For the proxy, which needs to know how the body is framed; it doesn't pass this one on.
            "transfer-encoding",
            "user-agent",
            "x-request-id");

    private ForwardedHeaders() {}

    /**
     * Changes the headers into those for the service.
     *
     * @param authorization value of the Authorization header; null sends none
     */
    static void prepare(MultiMap headers, @Nullable String authorization, PublicAddress address) {
        MultiMap passed = MultiMap.caseInsensitiveMultiMap();
        for (String name : PASSED) {
            List<String> values = headers.getAll(name);
            if (!values.isEmpty()) {
                passed.add(name, values);
            }
        }
        if (authorization != null) {
            passed.set(HttpHeaders.AUTHORIZATION, authorization);
        }
        passed.set("x-forwarded-proto", address.scheme());
        passed.set("x-forwarded-host", address.authority());
        headers.setAll(passed);
    }
}

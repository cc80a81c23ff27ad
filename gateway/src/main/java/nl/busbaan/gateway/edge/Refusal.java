package nl.busbaan.gateway.edge;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import nl.busbaan.platform.problem.Problem;
import nl.busbaan.platform.problem.ProblemType;

/**
 * An answer of the gateway itself that says no, as a problem (RFC 9457) like those of the services.
 *
 * @param detail what happened and what to do, Dutch, B1
 */
public record Refusal(ProblemType type, String detail) {
    public static final Refusal NOT_SIGNED_IN = new Refusal(ProblemType.NOT_SIGNED_IN, "Log eerst in.");
    public static final Refusal UNREACHABLE = new Refusal(
            ProblemType.DEPENDENCY_DOWN,
            "Er is niets verloren. Probeer het over een minuut nog eens, of bel uw collega.");
    public static final Refusal TOO_LARGE =
            new Refusal(ProblemType.TOO_LARGE, "Stuur minder tekst of een kleiner bestand.");

    public Buffer body() {
        return new JsonObject()
                .put("type", type.urn().toString())
                .put("title", type.title())
                .put("status", type.status())
                .put("detail", detail)
                .toBuffer();
    }

    /** Answers the call, unless its answer is on the way already. */
    public void answer(RoutingContext call) {
        HttpServerResponse response = call.response();
        if (response.headWritten() || response.ended()) {
            return;
        }
        response.setStatusCode(type.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (type == ProblemType.NOT_SIGNED_IN) {
            response.putHeader("www-authenticate", "Bearer");
        }
        if (!call.request().isEnded()) {
            // The rest of the body isn't read, so the connection can't carry another call.
            response.putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        }
        response.end(body());
    }
}

package nl.busbaan.gateway.live;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import nl.busbaan.gateway.edge.Refusal;
import nl.busbaan.gateway.session.SignedOut;
import nl.busbaan.platform.problem.ProblemType;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Server-sent events on their way through. A stream holds a connection to the service for as long as it lasts, so nobody may open
 * any number; it ends when the browser leaves, when the service ends it with the token, and here when the person signs out.
 */
@ApplicationScoped
public class LiveStreams {
    private static final String EVENTS = "text/event-stream";
    private static final Refusal TOO_MANY = new Refusal(
            ProblemType.TOO_MANY_REQUESTS, "Busbaan staat al in te veel tabbladen open. Sluit er een paar.");

    private final int perCaller;
    private final Map<String, Set<HttpServerRequest>> open = new HashMap<>();

    LiveStreams(@ConfigProperty(name = "busbaan.gateway.live.streams-per-caller", defaultValue = "10") int perCaller) {
        this.perCaller = perCaller;
    }

    /**
     * Counts the call if it asks for a stream.
     *
     * @return false when the caller has too many open; the call has been answered then
     */
    public boolean admit(RoutingContext call, String caller) {
        String accept = call.request().getHeader(HttpHeaders.ACCEPT);
        if (accept == null || !accept.contains(EVENTS)) {
            return true;
        }
        if (!add(caller, call.request())) {
            call.response().putHeader("retry-after", "15");
            TOO_MANY.answer(call);
            return false;
        }
        // A proxy in front must not wait for more either.
        call.addHeadersEndHandler(nothing -> call.response().putHeader("x-accel-buffering", "no"));
        call.addEndHandler(ended -> remove(caller, call.request()));
        return true;
    }

    /** Ends the streams of the session on this replica; elsewhere they end with the token, ten minutes later at most. */
    void end(@Observes SignedOut signedOut) {
        Set<HttpServerRequest> ending;
        synchronized (open) {
            ending = Set.copyOf(open.getOrDefault(signedOut.fingerprint(), Set.of()));
        }
        ending.forEach(stream -> stream.response().reset());
    }

    int count(String caller) {
        synchronized (open) {
            return open.getOrDefault(caller, Set.of()).size();
        }
    }

    private boolean add(String caller, HttpServerRequest stream) {
        synchronized (open) {
            Set<HttpServerRequest> streams = open.computeIfAbsent(caller, c -> new HashSet<>());
            return streams.size() < perCaller && streams.add(stream);
        }
    }

    private void remove(String caller, HttpServerRequest stream) {
        synchronized (open) {
            open.computeIfPresent(caller, (c, streams) -> {
                streams.remove(stream);
                return streams.isEmpty() ? null : streams;
            });
        }
    }
}

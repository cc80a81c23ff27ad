package nl.busbaan.platform.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Clock;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Headers of every answer: what the NL GOV API Design Rules ask, and the time by which the answer was made. */
public class ResponseHeaders {
    /** The time of the domain, RFC 3339; a screen counts down by it, not by the clock of the computer it is on. */
    public static final String TIME = "Busbaan-Time";

    private final String apiVersion;
    private final Clock clock;

    ResponseHeaders(@ConfigProperty(name = "busbaan.api-version") String apiVersion, Clock clock) {
        this.apiVersion = apiVersion;
        this.clock = clock;
    }

    @ServerResponseFilter
    public void add(ContainerRequestContext request, ContainerResponseContext response) {
        MultivaluedMap<String, Object> headers = response.getHeaders();
        headers.putSingle("API-Version", apiVersion);
        headers.putSingle(TIME, clock.instant().toString());
        headers.computeIfAbsent(
                HttpHeaders.CACHE_CONTROL, h -> new java.util.ArrayList<>(java.util.List.of("no-store")));
        headers.putSingle("Content-Security-Policy", "frame-ancestors 'none'");
        headers.putSingle("Strict-Transport-Security", "max-age=31536000");
        headers.putSingle("X-Content-Type-Options", "nosniff");
        headers.putSingle("X-Frame-Options", "DENY");
    }
}

package nl.busbaan.platform.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Headers that the NL GOV API Design Rules ask of every answer. */
class ResponseHeaders {
    private final String apiVersion;

    ResponseHeaders(@ConfigProperty(name = "busbaan.api-version") String apiVersion) {
        this.apiVersion = apiVersion;
    }

    @ServerResponseFilter
    public void add(ContainerRequestContext request, ContainerResponseContext response) {
        MultivaluedMap<String, Object> headers = response.getHeaders();
        headers.putSingle("API-Version", apiVersion);
        headers.computeIfAbsent(
                HttpHeaders.CACHE_CONTROL, h -> new java.util.ArrayList<>(java.util.List.of("no-store")));
        headers.putSingle("Content-Security-Policy", "frame-ancestors 'none'");
        headers.putSingle("Strict-Transport-Security", "max-age=31536000");
        headers.putSingle("X-Content-Type-Options", "nosniff");
        headers.putSingle("X-Frame-Options", "DENY");
    }
}

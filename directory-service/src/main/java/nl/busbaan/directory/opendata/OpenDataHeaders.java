package nl.busbaan.directory.opendata;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Open data may be read from any web page, and kept for a moment by caches between. */
class OpenDataHeaders {
    private final OpenDataConfig config;

    OpenDataHeaders(OpenDataConfig config) {
        this.config = config;
    }

    @ServerResponseFilter
    public void add(ContainerRequestContext request, ContainerResponseContext response) {
        String path = request.getUriInfo().getPath();
        if (!path.equals("/hsds") && !path.startsWith("/hsds/")) {
            return;
        }
        MultivaluedMap<String, Object> headers = response.getHeaders();
        headers.putSingle("Access-Control-Allow-Origin", "*");
        headers.putSingle("Access-Control-Allow-Methods", "GET, HEAD, POST, OPTIONS");
        headers.putSingle("Access-Control-Allow-Headers", "Accept, If-None-Match");
        headers.putSingle("Access-Control-Expose-Headers", "API-Version, ETag, Last-Modified, Link");
        if (response.getStatus() < 400) {
            headers.putSingle(
                    HttpHeaders.CACHE_CONTROL,
                    "public, max-age=" + config.maxAge().toSeconds());
            headers.putSingle(
                    "Link", "<%s>; rel=\"license\"".formatted(config.licence().url()));
        }
    }
}

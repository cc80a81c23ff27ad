package nl.busbaan.consent.decision;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** AuthZEN: X-Request-ID comes back as it was sent, on errors too. */
class RequestIdEcho {
    private static final String HEADER = "X-Request-ID";
    private static final Pattern HARMLESS = Pattern.compile("[\\x21-\\x7e]{1,200}");

    @ServerResponseFilter
    public void echo(ContainerRequestContext request, ContainerResponseContext response) {
        String id = request.getHeaderString(HEADER);
        if (id != null
                && HARMLESS.matcher(id).matches()
                && request.getUriInfo().getPath().startsWith("/access/")) {
            response.getHeaders().putSingle(HEADER, id);
        }
    }
}

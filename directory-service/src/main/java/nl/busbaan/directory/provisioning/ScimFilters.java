package nl.busbaan.directory.provisioning;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.lang.annotation.Annotation;
import java.util.Optional;
import nl.busbaan.directory.organisation.OrganisationId;
import nl.busbaan.platform.problem.Problem;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

/** At the door of SCIM: the token on the way in, errors in SCIM's own form on the way out. */
class ScimFilters {
    private static final String SCHEME = "Bearer ";

    private final TokenMaintenance tokens;
    private final Provisioner provisioner;

    ScimFilters(TokenMaintenance tokens, Provisioner provisioner) {
        this.tokens = tokens;
        this.provisioner = provisioner;
    }

    @Provisioned
    @ServerRequestFilter
    public @Nullable Response open(ContainerRequestContext request) {
        String authorization = request.getHeaderString(HttpHeaders.AUTHORIZATION);
        if (authorization == null || !authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return refused("Send a provisioning token as bearer token.", "Bearer realm=\"scim\"");
        }
        Optional<OrganisationId> organisation =
                tokens.opened(authorization.substring(SCHEME.length()).strip());
        if (organisation.isEmpty()) {
            return refused("The token is wrong, expired or revoked.", "Bearer realm=\"scim\", error=\"invalid_token\"");
        }
        provisioner.enter(organisation.get());
        return null;
    }

    private static Response refused(String detail, String challenge) {
        return Response.fromResponse(new ScimError(401, null, detail).response())
                .header(HttpHeaders.WWW_AUTHENTICATE, challenge)
                .build();
    }

    @ServerExceptionMapper
    public Response refusal(ScimException e) {
        return e.error().response();
    }

    /** What the platform refuses under SCIM's path is said in SCIM's words as well. */
    @ServerResponseFilter
    public void inScimForm(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof Problem problem
                && request.getUriInfo().getPath().startsWith(Scim.PATH)) {
            response.setEntity(
                    ScimError.of(problem.status()).body(), new Annotation[0], MediaType.valueOf(Scim.MEDIA_TYPE));
        }
    }
}

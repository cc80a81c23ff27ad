package nl.busbaan.consent.decision;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Where enforcement points find the endpoints (AuthZEN metadata). Outside /v1, so it isn't in the OpenAPI document. */
@Path("/.well-known/authzen-configuration")
@PermitAll
public class ConfigurationResource {
    private final URI address;

    ConfigurationResource(@ConfigProperty(name = "busbaan.gateway-url") URI address) {
        this.address = address;
    }

    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    record Configuration(
            URI policyDecisionPoint,
            URI accessEvaluationEndpoint,
            URI accessEvaluationsEndpoint,
            URI searchSubjectEndpoint,
            URI searchResourceEndpoint,
            URI searchActionEndpoint) {}

    @GET
    @Operation(hidden = true)
    public Configuration configuration() {
        return new Configuration(
                address,
                address.resolve("/access/v1/evaluation"),
                address.resolve("/access/v1/evaluations"),
                address.resolve("/access/v1/search/subject"),
                address.resolve("/access/v1/search/resource"),
                address.resolve("/access/v1/search/action"));
    }
}

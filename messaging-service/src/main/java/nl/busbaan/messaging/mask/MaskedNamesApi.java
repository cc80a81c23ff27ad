package nl.busbaan.messaging.mask;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.quarkus.oidc.client.filter.OidcClientFilter;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Whose names residents don't hear, as consent-service keeps it; asked in the name of this service. */
@RegisterRestClient(configKey = "consent")
@OidcClientFilter
interface MaskedNamesApi {

    @GET
    @Path("/consent/v1/masked-names")
    @Timeout(value = 800, unit = ChronoUnit.MILLIS)
    @CircuitBreaker(requestVolumeThreshold = 6, failureRatio = 0.5, delay = 3, delayUnit = ChronoUnit.SECONDS)
    Masked masked();

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Masked(Set<UUID> items) {}
}

package nl.busbaan.messaging.emergency;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.quarkus.oidc.client.filter.OidcClientFilter;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The windows of break glass, as consent-service keeps them; asked in the name of this service. */
@RegisterRestClient(configKey = "consent")
@OidcClientFilter
interface OpenWindowsApi {

    @GET
    @Path("/consent/v1/open-windows")
    @Timeout(value = 800, unit = ChronoUnit.MILLIS)
    @CircuitBreaker(requestVolumeThreshold = 6, failureRatio = 0.5, delay = 3, delayUnit = ChronoUnit.SECONDS)
    Open of(@QueryParam("residentId") UUID resident, @QueryParam("colleagueId") UUID colleague);

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Open(List<Window> items) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Window(Instant closesAt) {}
}

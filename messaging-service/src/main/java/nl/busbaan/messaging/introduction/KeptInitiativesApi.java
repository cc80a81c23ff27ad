package nl.busbaan.messaging.introduction;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The sociale kaart, asked in the name of the initiative that calls. */
@RegisterRestClient(configKey = "directory")
interface KeptInitiativesApi {

    @GET
    @Path("/directory/v1/me/initiatives")
    Kept kept(@HeaderParam("Authorization") String bearer);

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Kept(List<One> items) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record One(UUID id) {}
}

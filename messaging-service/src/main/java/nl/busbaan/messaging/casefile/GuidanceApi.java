package nl.busbaan.messaging.casefile;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/** The AVG guide of consent-service, asked in the name of the professional who is about to share. */
@RegisterRestClient(configKey = "consent")
interface GuidanceApi {

    @POST
    @Path("/consent/v1/guidance")
    Answers guidance(@HeaderParam("Authorization") String bearer, Question question);

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Question(@Nullable UUID receiverId, @Nullable UUID teamId, String purpose, Set<String> kinds) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Answers(List<Answer> items) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Answer(
            String kind,
            @Nullable String kindName,
            String answer,
            @Nullable String sentence) {}
}

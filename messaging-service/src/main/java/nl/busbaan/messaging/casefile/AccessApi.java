package nl.busbaan.messaging.casefile;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.oidc.client.filter.OidcClientFilter;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/** The decision point (AuthZEN 1.0), asked in the name of this service. */
@RegisterRestClient(configKey = "consent")
@OidcClientFilter
interface AccessApi {

    @POST
    @Path("/access/v1/evaluations")
    Answers evaluations(Questions questions);

    @GET
    @Path("/consent/v1/kinds")
    Kinds kinds();

    /** What all questions of a batch share stands once. */
    record Questions(Subject subject, Action action, Context context, List<Question> evaluations) {}

    record Subject(String type, UUID id) {}

    record Action(String name) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Context(String purpose, @Nullable UUID handover) {}

    record Question(Target resource) {}

    record Target(String type, String id, Properties properties) {}

    record Properties(UUID resident, String kind, UUID recordedByTeam) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Answers(List<Evaluation> evaluations) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Evaluation(boolean decision, @Nullable Reasons context) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Reasons(
            @Nullable String basis,
            @Nullable String article,
            @Nullable String sentence,
            @Nullable List<Obligation> obligations) {}

    /** What comes with a permit; whoever can't see to it must not show anything. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Obligation(String type) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Kinds(List<Kind> items) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Kind(String code, String name) {}
}

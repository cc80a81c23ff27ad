package nl.busbaan.consent.request;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.busbaan.platform.identity.Caller;
import nl.busbaan.platform.identity.Roles;
import nl.busbaan.platform.problem.ProblemException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/consent/v1/my-consent-requests")
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.RESIDENT)
@RunOnVirtualThread
@Tag(name = "inwoner")
public class MyConsentRequestResource {
    private final Questions questions;
    private final Answering answering;
    private final Caller caller;

    MyConsentRequestResource(Questions questions, Answering answering, Caller caller) {
        this.questions = questions;
        this.answering = answering;
        this.caller = caller;
    }

    @Schema(name = "MyConsentRequests")
    record Items(List<QuestionView> items) {}

    @Schema(name = "ConsentAnswer")
    record Reply(
            @NotNull(message = "Kies ja of nee.") ConsentRequest.Answer answer,

            @Schema(description = "Alleen deze soorten; leeg is alles wat gevraagd is.") @Nullable
            Set<@NotBlank(message = "Kies een soort gegeven.") String> kinds,

            @Schema(description = "Een eerdere laatste dag dan gevraagd is.") @Nullable
            LocalDate until,

            @Schema(
                    description =
                            "Het antwoord op de vraag over het beroepsgeheim, als die erbij staat en het antwoord ja is.")
            ConsentRequest.@Nullable Answer release) {}

    @GET
    @Operation(operationId = "listMyConsentRequests", summary = "Vragen waarop u nog niet hebt geantwoord")
    public Items list() {
        return new Items(questions.openFor(caller.account()).stream()
                .map(QuestionView::of)
                .toList());
    }

    @POST
    @Path("/{id}/answer")
    @Operation(operationId = "answerConsentRequest", summary = "Antwoord ja of nee")
    @APIResponse(responseCode = "201", description = "Uw antwoord staat vast. Location wijst naar uw toestemming.")
    public Response answer(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull(message = "Kies ja of nee.") @Valid Reply body) {
        Answering.Reply reply = Answering.Reply.of(body.answer(), body.kinds(), body.until(), body.release());
        return switch (answering.inPortal(id, reply, caller.account(), ifMatch)) {
            case Answering.Outcome.Done done ->
                Response.created(URI.create("/consent/v1/my-consents/" + done.consent()))
                        .build();
            case Answering.Outcome.AlreadyAnswered a -> throw alreadyAnswered();
            case Answering.Outcome.Over o ->
                throw ProblemException.wrongState("Deze vraag is voorbij. U hoeft niets meer te doen.");
        };
    }

    static ProblemException alreadyAnswered() {
        return ProblemException.wrongState("Deze vraag is al beantwoord. Kijk bij de toestemmingen.");
    }
}

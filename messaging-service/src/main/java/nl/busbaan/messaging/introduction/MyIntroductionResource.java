package nl.busbaan.messaging.introduction;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
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
import java.util.Objects;
import java.util.UUID;
import nl.busbaan.messaging.helprequest.HelpRequestId;
import nl.busbaan.platform.identity.Roles;
import nl.busbaan.platform.problem.ProblemException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/messaging/v1/my-requests/{id}/introductions")
@Tag(name = "Mijn vraag")
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed(Roles.RESIDENT)
class MyIntroductionResource {
    private final ResidentAnswers answers;
    private final IntroductionViews views;

    MyIntroductionResource(ResidentAnswers answers, IntroductionViews views) {
        this.answers = answers;
        this.views = views;
    }

    @Schema(name = "MyIntroductionAnswer")
    record Reply(
            @Schema(description = "RATHER_NOT kan ook nog na een ja.")
            @NotNull(message = "Kies ja, of liever niet.")
            @Nullable
            ResidentAnswer answer) {}

    @GET
    @Operation(summary = "Aan welk initiatief u bent voorgesteld, of waar uw hulpverlener u wil voorstellen")
    public IntroductionResource.Items list(@PathParam("id") UUID id) {
        return new IntroductionResource.Items(
                views.forResident(new HelpRequestId(id)).orElseThrow(ProblemException::notFound));
    }

    @POST
    @Path("/{introduction}/answer")
    @Operation(summary = "Ja, stel mij voor. Of: liever niet. Dat mag altijd en heeft geen reden nodig")
    @APIResponse(
            responseCode = "200",
            description = "Gehoord",
            content = @Content(schema = @Schema(implementation = IntroductionView.class)))
    public Response answer(
            @PathParam("id") UUID id,
            @PathParam("introduction") UUID introduction,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull(message = "Kies ja, of liever niet.") @Valid Reply reply) {
        UUID answered = answers.answer(
                        new HelpRequestId(id), introduction, ifMatch, Objects.requireNonNull(reply.answer()))
                .orProblem();
        return IntroductionResource.withEtag(Response.ok(), views.one(answered));
    }
}

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
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.busbaan.platform.identity.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** For an initiative that signs in; none has to. What is over isn't listed: an initiative has no file of people. */
@Path("/messaging/v1/expected-newcomers")
@Tag(name = "Voor initiatieven")
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed(Roles.INITIATIVE)
class ExpectedNewcomerResource {
    private final KeptInitiatives kept;
    private final InitiativeAnswers answers;

    ExpectedNewcomerResource(KeptInitiatives kept, InitiativeAnswers answers) {
        this.kept = kept;
        this.answers = answers;
    }

    @Schema(name = "ExpectedNewcomers")
    record Items(List<ExpectedNewcomer> items) {}

    @GET
    @Operation(summary = "Wie er graag wil komen, en wie er welkom is, vanaf vandaag")
    @APIResponse(responseCode = "503", description = "De sociale kaart is niet bereikbaar.")
    public Items list() {
        return new Items(answers.expectedAt(kept.ofCaller()));
    }

    @POST
    @Path("/{id}/answer")
    @Operation(summary = "Welkom of nee zeggen; een nee heeft geen reden nodig")
    @APIResponse(responseCode = "204", description = "Gehoord")
    @APIResponse(responseCode = "503", description = "De sociale kaart is niet bereikbaar.")
    public Response answer(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull(message = "Kies welkom of nee.") @Valid IntroductionResource.Told told) {
        answers.answer(kept.ofCaller(), id, ifMatch, Objects.requireNonNull(told.answer()))
                .orProblem();
        return Response.noContent().build();
    }
}

package nl.busbaan.messaging.handover;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import nl.busbaan.messaging.helprequest.HelpRequestId;
import nl.busbaan.platform.identity.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/messaging/v1/help-requests/{id}/handovers")
@Tag(name = "Erbij halen")
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed(Roles.PROFESSIONAL)
class RequestHandoversResource {
    private final DraftingHandovers drafting;
    private final HandoverAnswers answers;

    RequestHandoversResource(DraftingHandovers drafting, HandoverAnswers answers) {
        this.drafting = drafting;
        this.answers = answers;
    }

    @POST
    @Operation(summary = "Een concept beginnen om een collega erbij te halen; alles mag nog leeg zijn")
    @APIResponse(
            responseCode = "201",
            description = "Concept gemaakt",
            content = @Content(schema = @Schema(implementation = HandoverView.class)))
    public Response begin(
            @PathParam("id") UUID id, @NotNull(message = "Stuur de gegevens mee.") @Valid HandoverDraft draft) {
        HandoverId handover = HandoverAnswers.changed(drafting.begin(new HelpRequestId(id), draft));
        return answers.answer(Response.created(URI.create(DraftingHandovers.location(handover))), handover);
    }
}

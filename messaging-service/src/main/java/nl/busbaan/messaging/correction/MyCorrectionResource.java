package nl.busbaan.messaging.correction;

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
import java.util.UUID;
import nl.busbaan.messaging.helprequest.HelpRequestId;
import nl.busbaan.platform.identity.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/messaging/v1/my-requests/{id}/corrections")
@Tag(name = "Mijn vraag")
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed(Roles.RESIDENT)
class MyCorrectionResource {
    private final CorrectionDesk desk;
    private final CorrectionViews views;

    MyCorrectionResource(CorrectionDesk desk, CorrectionViews views) {
        this.desk = desk;
        this.views = views;
    }

    @POST
    @Operation(summary = "Zeggen dat een gegeven niet klopt, en wat het moet zijn (AVG artikel 16)")
    @APIResponse(
            responseCode = "201",
            description = "Gehoord; u leest wanneer u antwoord krijgt",
            content = @Content(schema = @Schema(implementation = CorrectionView.class)))
    public Response ask(
            @PathParam("id") UUID id, @NotNull(message = "Schrijf op wat er niet klopt.") @Valid AskCorrection asked) {
        UUID correction = CorrectionOutcomes.done(desk.ask(new HelpRequestId(id), asked));
        return Response.status(Response.Status.CREATED)
                .entity(views.one(correction))
                .build();
    }
}

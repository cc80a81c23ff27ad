package nl.busbaan.messaging.correction;

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
import java.util.UUID;
import nl.busbaan.messaging.helprequest.HelpRequestId;
import nl.busbaan.platform.identity.Roles;
import nl.busbaan.platform.problem.ProblemException;
import nl.busbaan.platform.web.Version;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/messaging/v1/help-requests/{id}/corrections")
@Tag(name = "Zaakgegevens")
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed(Roles.PROFESSIONAL)
class CorrectionResource {
    private final CorrectionDesk desk;
    private final CorrectionViews views;

    CorrectionResource(CorrectionDesk desk, CorrectionViews views) {
        this.desk = desk;
        this.views = views;
    }

    @Schema(name = "Corrections")
    record Items(List<CorrectionView> items) {}

    @GET
    @Operation(summary = "Wat volgens de inwoner niet klopt, oudste eerst; voor de regie en het duo")
    public Items list(@PathParam("id") UUID id) {
        return new Items(views.ofRequest(new HelpRequestId(id)).orElseThrow(ProblemException::notFound));
    }

    @POST
    @Path("/{correction}/answer")
    @Operation(
            summary = "Verbeteren, of uitleggen waarom het zo blijft; wie het gegeven kreeg, hoort van een verbetering")
    @APIResponse(
            responseCode = "200",
            description = "Beantwoord",
            content = @Content(schema = @Schema(implementation = CorrectionView.class)))
    public Response answer(
            @PathParam("id") UUID id,
            @PathParam("correction") UUID correction,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull(message = "Schrijf een antwoord.") @Valid AnswerCorrection answer) {
        UUID answered = CorrectionOutcomes.done(desk.answer(new HelpRequestId(id), correction, ifMatch, answer));
        CorrectionView view = views.one(answered);
        return Response.ok(view)
                .header(HttpHeaders.ETAG, new Version(view.version()).etag())
                .build();
    }
}

package nl.busbaan.messaging.tracking;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.busbaan.messaging.helprequest.HelpRequestId;
import nl.busbaan.platform.identity.Roles;
import nl.busbaan.platform.problem.ProblemException;
import nl.busbaan.platform.web.Page;
import nl.busbaan.platform.web.Version;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/messaging/v1/my-requests")
@Tag(name = "Mijn vraag")
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed(Roles.RESIDENT)
class MyRequestResource {
    private final MyRequests requests;

    MyRequestResource(MyRequests requests) {
        this.requests = requests;
    }

    @GET
    @Operation(summary = "Mijn vragen, nieuwste eerst")
    public Page<MyRequestView> mine(
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit")
                    @DefaultValue("20")
                    @Min(value = 1, message = "Vraag er 1 tot 100.")
                    @Max(value = Page.MAX_LIMIT, message = "Vraag er 1 tot 100.")
                    int limit) {
        return requests.mine(cursor, limit);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Mijn vraag: wie heeft hem, wat gebeurt er nu, en wanneer")
    @APIResponse(
            responseCode = "200",
            description = "De vraag",
            content = @Content(schema = @Schema(implementation = MyRequestView.class)))
    public Response one(@PathParam("id") UUID id) {
        return answer(200, requests.one(new HelpRequestId(id)).orElseThrow(ProblemException::notFound));
    }

    @POST
    @Path("/{id}/bell")
    @Operation(summary = "Aan de bel trekken; iemand belt binnen een werkdag")
    @APIResponse(
            responseCode = "201",
            description = "Gehoord",
            content = @Content(schema = @Schema(implementation = MyRequestView.class)))
    public Response ring(@PathParam("id") UUID id, @Valid ResidentMessageText.@Nullable Bell bell) {
        return answer(201, view(requests.ring(new HelpRequestId(id), bell == null ? null : bell.text())));
    }

    @POST
    @Path("/{id}/replies")
    @Operation(summary = "Een bericht sturen aan wie mij helpt")
    @APIResponse(
            responseCode = "201",
            description = "Verstuurd",
            content = @Content(schema = @Schema(implementation = MyRequestView.class)))
    public Response reply(
            @PathParam("id") UUID id,
            @NotNull(message = "Stuur een bericht mee.") @Valid ResidentMessageText.@Nullable Reply reply) {
        return answer(201, view(requests.reply(new HelpRequestId(id), reply == null ? null : reply.text())));
    }

    @POST
    @Path("/{id}/done")
    @Operation(summary = "Mijn vraag is klaar; alleen ik kan dat zeggen")
    @APIResponse(responseCode = "204", description = "Klaar")
    public Response done(@PathParam("id") UUID id) {
        view(requests.done(new HelpRequestId(id)));
        return Response.noContent().build();
    }

    @POST
    @Path("/{id}/reopening")
    @Operation(summary = "Mijn vraag weer openen, bij dezelfde hulpverlener")
    @APIResponse(
            responseCode = "201",
            description = "Weer open",
            content = @Content(schema = @Schema(implementation = MyRequestView.class)))
    public Response reopen(@PathParam("id") UUID id) {
        return answer(201, view(requests.reopen(new HelpRequestId(id))));
    }

    private static MyRequestView view(MyRequests.Answer answer) {
        return switch (answer) {
            case MyRequests.Answer.Now(MyRequestView view) -> view;
            case MyRequests.Answer.Unknown() -> throw ProblemException.notFound();
            case MyRequests.Answer.WrongState(var status) ->
                throw ProblemException.wrongState(
                        switch (status) {
                            case DONE -> "Uw vraag is al klaar. Is dat niet zo? Dan opent u de vraag weer.";
                            case OPEN, RESTING -> "Uw vraag is nog open.";
                        });
        };
    }

    private static Response answer(int status, MyRequestView view) {
        return Response.status(status)
                .header(HttpHeaders.ETAG, new Version(view.version()).etag())
                .entity(view)
                .build();
    }
}

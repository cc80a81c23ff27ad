package nl.busbaan.messaging.helprequest;

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
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import nl.busbaan.platform.identity.Roles;
import nl.busbaan.platform.problem.ProblemException;
import nl.busbaan.platform.problem.ProblemType;
import nl.busbaan.platform.web.Page;
import nl.busbaan.platform.web.Version;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/messaging/v1/help-requests")
@Tag(name = "Hulpvragen")
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed(Roles.PROFESSIONAL)
class HelpRequestResource {
    private final HelpRequestDesk desk;
    private final HelpRequestViews views;

    HelpRequestResource(HelpRequestDesk desk, HelpRequestViews views) {
        this.desk = desk;
        this.views = views;
    }

    @POST
    @Operation(summary = "Een hulpvraag openen; wie opent, houdt de regie")
    @APIResponse(
            responseCode = "201",
            description = "Geopend",
            content = @Content(schema = @Schema(implementation = HelpRequestView.class)))
    public Response open(@NotNull(message = "Stuur een hulpvraag mee.") @Valid OpenHelpRequest asked) {
        return switch (desk.open(asked)) {
            case OpenedOrRefused.Opened(HelpRequestView view) ->
                withEtag(Response.created(URI.create(HelpRequestDesk.location(new HelpRequestId(view.id())))), view);
            case OpenedOrRefused.Refused(var violations) -> throw ProblemException.invalid(violations);
            case OpenedOrRefused.Enforcing() ->
                throw ProblemException.of(
                        ProblemType.NOT_ALLOWED,
                        "Je werkt voor handhaving. Wie handhaaft, helpt niet ook. Verwijs de inwoner naar het buurtteam.");
            case OpenedOrRefused.WithoutTeam() ->
                throw ProblemException.wrongState("U hoort nog niet bij een team. Vraag de beheerder u toe te voegen.");
        };
    }

    @GET
    @Operation(summary = "Hulpvragen waar ik de regie of het duo van ben, nieuwste eerst")
    public Page<HelpRequestView> mine(
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit")
                    @DefaultValue("20")
                    @Min(value = 1, message = "Vraag er 1 tot 100.")
                    @Max(value = Page.MAX_LIMIT, message = "Vraag er 1 tot 100.")
                    int limit) {
        return views.mine(cursor, limit);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Een hulpvraag, voor wie erbij betrokken is")
    @APIResponse(
            responseCode = "200",
            description = "De hulpvraag",
            content = @Content(schema = @Schema(implementation = HelpRequestView.class)))
    public Response one(@PathParam("id") UUID id) {
        HelpRequestView view = views.one(new HelpRequestId(id)).orElseThrow(ProblemException::notFound);
        return withEtag(Response.ok(), view);
    }

    @POST
    @Path("/{id}/actions")
    @Operation(summary = "Vastleggen wat er is gedaan; dat beantwoordt ook de bel van de inwoner")
    @APIResponse(responseCode = "201", description = "Vastgelegd")
    public Response act(
            @PathParam("id") UUID id, @NotNull(message = "Stuur een actie mee.") @Valid RecordAction asked) {
        HelpRequestId request = new HelpRequestId(id);
        UUID action = desk.act(request, asked).orElseThrow(ProblemException::notFound);
        return Response.created(URI.create(HelpRequestDesk.location(request) + "/actions/" + action))
                .entity(Map.of("id", action))
                .build();
    }

    private static Response withEtag(Response.ResponseBuilder response, HelpRequestView view) {
        return response.header(HttpHeaders.ETAG, new Version(view.version()).etag())
                .entity(view)
                .build();
    }
}

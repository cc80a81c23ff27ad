package nl.busbaan.directory.informal;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import nl.busbaan.platform.identity.Roles;
import nl.busbaan.platform.problem.ProblemException;
import nl.busbaan.platform.web.Version;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path(InitiativeMaintenance.PATH)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Informele initiatieven")
class InitiativeResource {
    private final Initiatives initiatives;
    private final InitiativeMaintenance maintenance;
    private final InitiativeViews views;

    InitiativeResource(Initiatives initiatives, InitiativeMaintenance maintenance, InitiativeViews views) {
        this.initiatives = initiatives;
        this.maintenance = maintenance;
        this.views = views;
    }

    @GET
    @Path("/{id}")
    @Authenticated
    @Operation(operationId = "getInitiative", summary = "Een informeel initiatief")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = InitiativeView.class)))
    public Response get(@PathParam("id") InitiativeId id) {
        return initiatives.active(id).map(p -> answer(Response.ok(), p)).orElseThrow(ProblemException::notFound);
    }

    @POST
    @RolesAllowed(Roles.DIRECTORY_ADMIN)
    @Operation(operationId = "addInitiative", summary = "Voeg een initiatief toe")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = InitiativeView.class)))
    public Response add(@NotNull(message = "Stuur een initiatief mee.") @Valid InitiativeDetails details) {
        Initiative added = maintenance.add(details);
        return answer(Response.created(URI.create(InitiativeMaintenance.PATH + "/" + added.id())), added);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Roles.DIRECTORY_ADMIN)
    @Operation(operationId = "changeInitiative", summary = "Wijzig een initiatief")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = InitiativeView.class)))
    public Response change(
            @PathParam("id") InitiativeId id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull(message = "Stuur een initiatief mee.") @Valid InitiativeDetails details) {
        return answer(Response.ok(), maintenance.change(id, ifMatch, details));
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(Roles.DIRECTORY_ADMIN)
    @Operation(operationId = "deactivateInitiative", summary = "Haal een initiatief van de kaart")
    public RestResponse<Void> deactivate(
            @PathParam("id") InitiativeId id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        maintenance.deactivate(id, ifMatch);
        return RestResponse.noContent();
    }

    private Response answer(Response.ResponseBuilder response, Initiative initiative) {
        return response.entity(views.of(initiative))
                .header(HttpHeaders.ETAG, new Version(initiative.version()).etag())
                .build();
    }
}

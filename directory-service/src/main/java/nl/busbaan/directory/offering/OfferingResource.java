package nl.busbaan.directory.offering;

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

@Path(OfferingMaintenance.PATH)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Regelingen en diensten")
class OfferingResource {
    private final Offerings offerings;
    private final OfferingMaintenance maintenance;
    private final OfferingViews views;

    OfferingResource(Offerings offerings, OfferingMaintenance maintenance, OfferingViews views) {
        this.offerings = offerings;
        this.maintenance = maintenance;
        this.views = views;
    }

    @GET
    @Path("/{id}")
    @Authenticated
    @Operation(operationId = "getOffering", summary = "Een regeling of dienst, met wie beslist")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = OfferingView.class)))
    public Response get(@PathParam("id") OfferingId id) {
        return offerings.active(id).map(p -> answer(Response.ok(), p)).orElseThrow(ProblemException::notFound);
    }

    @POST
    @RolesAllowed(Roles.DIRECTORY_ADMIN)
    @Operation(operationId = "addOffering", summary = "Voeg een regeling of dienst toe")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = OfferingView.class)))
    public Response add(@NotNull(message = "Stuur een regeling of dienst mee.") @Valid OfferingDetails details) {
        Offering added = maintenance.add(details);
        return answer(Response.created(URI.create(OfferingMaintenance.PATH + "/" + added.id())), added);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Roles.DIRECTORY_ADMIN)
    @Operation(operationId = "changeOffering", summary = "Wijzig een regeling of dienst")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = OfferingView.class)))
    public Response change(
            @PathParam("id") OfferingId id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull(message = "Stuur een regeling of dienst mee.") @Valid OfferingDetails details) {
        return answer(Response.ok(), maintenance.change(id, ifMatch, details));
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(Roles.DIRECTORY_ADMIN)
    @Operation(operationId = "deactivateOffering", summary = "Haal een regeling of dienst van de kaart")
    public RestResponse<Void> deactivate(
            @PathParam("id") OfferingId id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        maintenance.deactivate(id, ifMatch);
        return RestResponse.noContent();
    }

    private Response answer(Response.ResponseBuilder response, Offering offering) {
        return response.entity(views.of(offering))
                .header(HttpHeaders.ETAG, new Version(offering.version()).etag())
                .build();
    }
}

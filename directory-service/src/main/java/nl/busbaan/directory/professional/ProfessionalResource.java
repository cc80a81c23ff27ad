package nl.busbaan.directory.professional;

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

@Path(ProfessionalMaintenance.PATH)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Professionals")
class ProfessionalResource {
    private final Professionals professionals;
    private final ProfessionalMaintenance maintenance;
    private final ProfessionalViews views;

    ProfessionalResource(Professionals professionals, ProfessionalMaintenance maintenance, ProfessionalViews views) {
        this.professionals = professionals;
        this.maintenance = maintenance;
        this.views = views;
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.PROFESSIONAL, Roles.DIRECTORY_ADMIN, Roles.PRIVACY_OFFICER, Roles.DPO})
    @Operation(operationId = "getProfessional", summary = "Een professional met bereikbaarheid")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ProfessionalView.class)))
    public Response get(@PathParam("id") ProfessionalId id) {
        return professionals.active(id).map(p -> answer(Response.ok(), p)).orElseThrow(ProblemException::notFound);
    }

    @GET
    @Path("/{id}/vcard")
    @RolesAllowed({Roles.PROFESSIONAL, Roles.DIRECTORY_ADMIN})
    @Operation(operationId = "getVCard", summary = "Visitekaartje (vCard 4.0) voor in de telefoon")
    @APIResponse(responseCode = "200", content = @Content(mediaType = "text/vcard"))
    public Response vCard(@PathParam("id") ProfessionalId id) {
        Professional found = professionals.active(id).orElseThrow(ProblemException::notFound);
        return Response.ok(VCard.of(views.of(found)), VCard.MEDIA_TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"collega.vcf\"")
                .build();
    }

    @POST
    @RolesAllowed(Roles.DIRECTORY_ADMIN)
    @Operation(operationId = "addProfessional", summary = "Voeg een professional toe")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = ProfessionalView.class)))
    public Response add(@NotNull(message = "Stuur een professional mee.") @Valid ProfessionalDetails details) {
        Professional added = maintenance.add(details);
        return answer(Response.created(URI.create(ProfessionalMaintenance.PATH + "/" + added.id())), added);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Roles.DIRECTORY_ADMIN)
    @Operation(operationId = "changeProfessional", summary = "Wijzig een professional")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ProfessionalView.class)))
    public Response change(
            @PathParam("id") ProfessionalId id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull(message = "Stuur een professional mee.") @Valid ProfessionalDetails details) {
        return answer(Response.ok(), maintenance.change(id, ifMatch, details));
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(Roles.DIRECTORY_ADMIN)
    @Operation(operationId = "deactivateProfessional", summary = "Haal een professional van de kaart")
    public RestResponse<Void> deactivate(
            @PathParam("id") ProfessionalId id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        maintenance.deactivate(id, ifMatch);
        return RestResponse.noContent();
    }

    private Response answer(Response.ResponseBuilder response, Professional professional) {
        return response.entity(views.of(professional))
                .header(HttpHeaders.ETAG, new Version(professional.version()).etag())
                .build();
    }
}

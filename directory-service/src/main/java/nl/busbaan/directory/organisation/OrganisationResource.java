package nl.busbaan.directory.organisation;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import nl.busbaan.directory.entry.Staleness;
import nl.busbaan.platform.identity.Caller;
import nl.busbaan.platform.identity.Roles;
import nl.busbaan.platform.problem.ProblemException;
import nl.busbaan.platform.web.Cursor;
import nl.busbaan.platform.web.Page;
import nl.busbaan.platform.web.Version;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path(OrganisationMaintenance.PATH)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Organisaties en teams")
class OrganisationResource {
    private final Organisations organisations;
    private final Teams teams;
    private final OrganisationMaintenance maintenance;
    private final Caller caller;
    private final Staleness staleness;

    OrganisationResource(
            Organisations organisations,
            Teams teams,
            OrganisationMaintenance maintenance,
            Caller caller,
            Staleness staleness) {
        this.organisations = organisations;
        this.teams = teams;
        this.maintenance = maintenance;
        this.caller = caller;
        this.staleness = staleness;
    }

    record Summary(OrganisationId id, String name, OrganisationKind kind, String kindName) {
        static Summary of(Organisation o) {
            return new Summary(
                    o.id(),
                    o.details().name(),
                    o.details().kind(),
                    o.details().kind().label());
        }
    }

    @GET
    @Authenticated
    @Operation(operationId = "listOrganisations", summary = "Organisaties op naam")
    public Page<Summary> list(
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit")
                    @DefaultValue("50")
                    @Min(value = 1, message = "Vraag 1 tot 100 regels.")
                    @Max(value = 100, message = "Vraag 1 tot 100 regels.")
                    int limit) {
        Cursor after = cursor == null ? null : Cursor.decode(cursor, 2);
        return Page.cut(
                        organisations.page(after, limit),
                        limit,
                        o -> Cursor.of(o.details().name(), o.id()))
                .map(Summary::of);
    }

    @GET
    @Path("/{id}")
    @Authenticated
    @Operation(operationId = "getOrganisation", summary = "Een organisatie met haar teams")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = OrganisationView.class)))
    public Response get(@PathParam("id") OrganisationId id) {
        return organisations.active(id).map(o -> answer(Response.ok(), o)).orElseThrow(ProblemException::notFound);
    }

    @POST
    @RolesAllowed(Roles.DIRECTORY_ADMIN)
    @Operation(operationId = "addOrganisation", summary = "Voeg een organisatie toe")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = OrganisationView.class)))
    public Response add(@NotNull(message = "Stuur een organisatie mee.") @Valid OrganisationDetails details) {
        Organisation added = maintenance.add(details);
        return answer(Response.created(URI.create(OrganisationMaintenance.PATH + "/" + added.id())), added);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Roles.DIRECTORY_ADMIN)
    @Operation(operationId = "changeOrganisation", summary = "Wijzig een organisatie")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = OrganisationView.class)))
    public Response change(
            @PathParam("id") OrganisationId id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull(message = "Stuur een organisatie mee.") @Valid OrganisationDetails details) {
        return answer(Response.ok(), maintenance.change(id, ifMatch, details));
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(Roles.DIRECTORY_ADMIN)
    @Operation(operationId = "deactivateOrganisation", summary = "Haal een organisatie van de kaart")
    public RestResponse<Void> deactivate(
            @PathParam("id") OrganisationId id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        maintenance.deactivate(id, ifMatch);
        return RestResponse.noContent();
    }

    private Response answer(Response.ResponseBuilder response, Organisation organisation) {
        return response.entity(OrganisationView.of(organisation, teams.activeOf(organisation.id()), caller, staleness))
                .header(HttpHeaders.ETAG, new Version(organisation.version()).etag())
                .build();
    }
}

package nl.busbaan.directory.professional;

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
import nl.busbaan.directory.organisation.Team;
import nl.busbaan.directory.organisation.TeamDetails;
import nl.busbaan.directory.organisation.TeamId;
import nl.busbaan.directory.organisation.Teams;
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

@Path(TeamMaintenance.PATH)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Organisaties en teams")
class TeamResource {
    private final Teams teams;
    private final TeamMaintenance maintenance;
    private final TeamViews views;

    TeamResource(Teams teams, TeamMaintenance maintenance, TeamViews views) {
        this.teams = teams;
        this.maintenance = maintenance;
        this.views = views;
    }

    @GET
    @Path("/{id}")
    @Authenticated
    @Operation(operationId = "getTeam", summary = "Een team met leden en bereikbaarheid")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = TeamView.class)))
    public Response get(@PathParam("id") TeamId id) {
        return teams.active(id).map(p -> answer(Response.ok(), p)).orElseThrow(ProblemException::notFound);
    }

    @POST
    @RolesAllowed(Roles.DIRECTORY_ADMIN)
    @Operation(operationId = "addTeam", summary = "Voeg een team toe")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = TeamView.class)))
    public Response add(@NotNull(message = "Stuur een team mee.") @Valid TeamDetails details) {
        Team added = maintenance.add(details);
        return answer(Response.created(URI.create(TeamMaintenance.PATH + "/" + added.id())), added);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Roles.DIRECTORY_ADMIN)
    @Operation(operationId = "changeTeam", summary = "Wijzig een team")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = TeamView.class)))
    public Response change(
            @PathParam("id") TeamId id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull(message = "Stuur een team mee.") @Valid TeamDetails details) {
        return answer(Response.ok(), maintenance.change(id, ifMatch, details));
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(Roles.DIRECTORY_ADMIN)
    @Operation(operationId = "deactivateTeam", summary = "Haal een team van de kaart")
    public RestResponse<Void> deactivate(
            @PathParam("id") TeamId id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        maintenance.deactivate(id, ifMatch);
        return RestResponse.noContent();
    }

    private Response answer(Response.ResponseBuilder response, Team team) {
        return response.entity(views.of(team))
                .header(HttpHeaders.ETAG, new Version(team.version()).etag())
                .build();
    }
}

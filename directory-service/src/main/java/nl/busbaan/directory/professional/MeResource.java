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
import java.time.Instant;
import java.util.UUID;
import nl.busbaan.directory.reachability.Presence;
import nl.busbaan.platform.identity.Roles;
import nl.busbaan.platform.web.Version;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path(OwnPage.PATH)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.PROFESSIONAL)
@RunOnVirtualThread
@Tag(name = "Mijn pagina")
class MeResource {
    private final OwnPage page;
    private final ProfessionalViews views;

    MeResource(OwnPage page, ProfessionalViews views) {
        this.page = page;
        this.views = views;
    }

    record PresenceInput(
            @NotNull(message = "Kies: beschikbaar, bezet of afwezig.")
            Presence.State state,

            @Nullable Instant until) {}

    record AbsenceInput(
            @NotNull(message = "Vul in vanaf wanneer.") Instant from,
            @NotNull(message = "Vul in tot wanneer.") Instant until) {}

    @GET
    @Operation(
            operationId = "getMe",
            summary = "Mijn eigen vermelding",
            description = "De eerste keer koppelt dit het account aan de vermelding met hetzelfde e-mailadres.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ProfessionalView.class)))
    public Response me() {
        return answer(page.mine());
    }

    @PUT
    @Operation(operationId = "changeMe", summary = "Wijzig mijn gegevens")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ProfessionalView.class)))
    public Response change(
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull(message = "Stuur je gegevens mee.") @Valid OwnDetails own) {
        return answer(page.change(ifMatch, own));
    }

    @PUT
    @Path("/presence")
    @Operation(operationId = "setPresence", summary = "Zeg dat ik beschikbaar, bezet of afwezig ben")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ProfessionalView.class)))
    public Response say(@NotNull(message = "Stuur je aanwezigheid mee.") @Valid PresenceInput presence) {
        return answer(page.say(presence.state(), presence.until()));
    }

    @POST
    @Path("/absences")
    @Operation(operationId = "planAbsence", summary = "Plan een afwezigheid")
    @APIResponse(
            responseCode = "201",
            content = @Content(schema = @Schema(implementation = ProfessionalView.AbsenceView.class)))
    public Response plan(@NotNull(message = "Stuur een begin en einde mee.") @Valid AbsenceInput input) {
        Absence absence = page.plan(input.from(), input.until());
        return Response.created(URI.create(OwnPage.PATH + "/absences/" + absence.id()))
                .entity(new ProfessionalView.AbsenceView(
                        absence.id(), absence.period().from(), absence.period().until()))
                .build();
    }

    @DELETE
    @Path("/absences/{id}")
    @Operation(operationId = "cancelAbsence", summary = "Haal een afwezigheid weg")
    public RestResponse<Void> cancel(@PathParam("id") UUID id) {
        page.cancel(id);
        return RestResponse.noContent();
    }

    private Response answer(Professional self) {
        return Response.ok(views.of(self))
                .header(HttpHeaders.ETAG, new Version(self.version()).etag())
                .build();
    }
}

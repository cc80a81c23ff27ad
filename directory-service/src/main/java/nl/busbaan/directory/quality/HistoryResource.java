package nl.busbaan.directory.quality;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import nl.busbaan.platform.identity.Roles;
import nl.busbaan.platform.web.Cursor;
import nl.busbaan.platform.web.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/directory/v1/entries/{id}/changes")
@Consumes(MediaType.WILDCARD) // nothing here has a body
@RunOnVirtualThread
@Tag(name = "Altijd actueel")
class HistoryResource {
    private final History history;

    HistoryResource(History history) {
        this.history = history;
    }

    @GET
    @RolesAllowed({Roles.DIRECTORY_ADMIN, Roles.PROFESSIONAL, Roles.INITIATIVE})
    @Operation(
            operationId = "listChanges",
            summary = "Wat er aan een vermelding veranderd is, het nieuwste eerst",
            description = "Voor de beheerder, en voor wie de vermelding bewaakt.")
    public Page<ChangeView> list(
            @PathParam("id") UUID id,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit")
                    @DefaultValue("20")
                    @Min(value = 1, message = "Vraag 1 tot 100 regels.")
                    @Max(value = 100, message = "Vraag 1 tot 100 regels.")
                    int limit) {
        return history.of(id, cursor == null ? null : Cursor.decode(cursor, 1), limit);
    }

    @POST
    @Path("/{changeId}/undo")
    @RolesAllowed(Roles.DIRECTORY_ADMIN)
    @Operation(
            operationId = "undoChange",
            summary = "Maak een wijziging ongedaan",
            description = "Wat er voor de wijziging stond, komt terug. Kan alleen als er daarna niets is veranderd.")
    public RestResponse<Void> undo(@PathParam("id") UUID id, @PathParam("changeId") long changeId) {
        history.undo(id, changeId);
        return RestResponse.noContent();
    }

    @POST
    @Path("/{changeId}/restore")
    @RolesAllowed(Roles.DIRECTORY_ADMIN)
    @Operation(
            operationId = "restoreToChange",
            summary = "Zet een vermelding terug zoals zij na een wijziging was",
            description = "Alles wat daarna veranderde, gaat weg; het blijft in de geschiedenis staan.")
    public RestResponse<Void> restore(
            @PathParam("id") UUID id,
            @PathParam("changeId") long changeId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        history.restore(id, changeId, ifMatch);
        return RestResponse.noContent();
    }
}

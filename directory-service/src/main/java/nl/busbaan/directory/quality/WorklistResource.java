package nl.busbaan.directory.quality;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import nl.busbaan.platform.identity.Roles;
import nl.busbaan.platform.web.Cursor;
import nl.busbaan.platform.web.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/directory/v1/worklist")
@RolesAllowed(Roles.DIRECTORY_ADMIN)
@RunOnVirtualThread
@Tag(name = "Beheer")
class WorklistResource {
    private final Worklist worklist;
    private final OrganisationCares organisations;

    WorklistResource(Worklist worklist, OrganisationCares organisations) {
        this.worklist = worklist;
        this.organisations = organisations;
    }

    /** @param items those that matter most, at most ten */
    @Schema(name = "Worklist")
    record Top(List<Worklist.Item> items, Worklist.Counts counts) {}

    @GET
    @Operation(
            operationId = "getWorklist",
            summary = "De tien gegevens om na te kijken, en hoeveel er verder wacht",
            description = "Wat vaak bekeken wordt, lang niet bevestigd is, of gemeld is, staat vooraan.")
    public Top top() {
        return new Top(worklist.top(), worklist.counts());
    }

    @GET
    @Path("/silent")
    @Operation(
            operationId = "listSilent",
            summary = "Vermeldingen waar niemand op de vraag antwoordde of ze nog kloppen")
    public Page<Worklist.Row> silent(
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit")
                    @DefaultValue("20")
                    @Min(value = 1, message = "Vraag 1 tot 100 regels.")
                    @Max(value = 100, message = "Vraag 1 tot 100 regels.")
                    int limit) {
        return worklist.silent(cursor == null ? null : Cursor.decode(cursor, 1), limit);
    }

    @GET
    @Path("/unowned")
    @Operation(operationId = "listUnowned", summary = "Vermeldingen die niemand bewaakt")
    public Page<Worklist.Row> unowned(
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit")
                    @DefaultValue("20")
                    @Min(value = 1, message = "Vraag 1 tot 100 regels.")
                    @Max(value = 100, message = "Vraag 1 tot 100 regels.")
                    int limit) {
        return worklist.unowned(cursor == null ? null : Cursor.decode(cursor, 1), limit);
    }

    @GET
    @Path("/stale")
    @Operation(operationId = "listStale", summary = "Vermeldingen die te lang niet bevestigd zijn, de langste eerst")
    public Page<Worklist.Row> stale(
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit")
                    @DefaultValue("20")
                    @Min(value = 1, message = "Vraag 1 tot 100 regels.")
                    @Max(value = 100, message = "Vraag 1 tot 100 regels.")
                    int limit) {
        return worklist.stale(cursor == null ? null : Cursor.decode(cursor, 2), limit);
    }

    @GET
    @Path("/organisations")
    @Operation(
            operationId = "listOrganisationCares",
            summary = "Organisaties op naam, met wie ze bewaakt en hoe het met hun vermeldingen staat",
            description = "Met unowned=true alleen die niemand bewaakt; met name alleen die dat in hun naam hebben.")
    public Page<OrganisationCares.Row> organisations(
            @QueryParam("unowned") @DefaultValue("false") boolean unowned,
            @QueryParam("name") @DefaultValue("") @Size(max = 100, message = "Gebruik hooguit 100 tekens.") String name,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit")
                    @DefaultValue("20")
                    @Min(value = 1, message = "Vraag 1 tot 100 regels.")
                    @Max(value = 100, message = "Vraag 1 tot 100 regels.")
                    int limit) {
        return organisations.page(unowned, name, cursor == null ? null : Cursor.decode(cursor, 2), limit);
    }
}

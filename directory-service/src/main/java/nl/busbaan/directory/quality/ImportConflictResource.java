package nl.busbaan.directory.quality;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import nl.busbaan.platform.identity.Roles;
import nl.busbaan.platform.web.Cursor;
import nl.busbaan.platform.web.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/directory/v1/import-conflicts")
@RolesAllowed(Roles.DIRECTORY_ADMIN)
@RunOnVirtualThread
@Tag(name = "Beheer")
class ImportConflictResource {
    private final ImportConflicts conflicts;

    ImportConflictResource(ImportConflicts conflicts) {
        this.conflicts = conflicts;
    }

    @Schema(name = "ImportConflictDecision")
    record Decision(
            @NotNull(message = "Kies: houden of overnemen.") ImportConflicts.Choice choice) {}

    @GET
    @Operation(
            operationId = "listImportConflicts",
            summary = "Waar een bestand iets anders zegt dan wat hier is veranderd",
            description = "Wat hier staat, blijft staan tot de beheerder kiest.")
    public Page<ImportConflictView> list(
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit")
                    @DefaultValue("20")
                    @Min(value = 1, message = "Vraag 1 tot 100 regels.")
                    @Max(value = 100, message = "Vraag 1 tot 100 regels.")
                    int limit) {
        return conflicts.open(cursor == null ? null : Cursor.decode(cursor, 1), limit);
    }

    @PUT
    @Path("/{id}/decision")
    @Operation(
            operationId = "decideImportConflict",
            summary = "Kies wat er komt te staan",
            description =
                    "KEEP houdt wat hier staat, TAKE_FILE neemt over wat het bestand zegt. If-Match is de versie van de vermelding.")
    public RestResponse<Void> decide(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull(message = "Stuur mee wat je kiest.") @Valid Decision decision) {
        conflicts.decide(id, ifMatch, decision.choice());
        return RestResponse.noContent();
    }
}

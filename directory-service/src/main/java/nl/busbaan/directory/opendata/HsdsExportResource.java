package nl.busbaan.directory.opendata;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import nl.busbaan.directory.hsds.ImportedEntries;
import nl.busbaan.platform.identity.Roles;
import nl.busbaan.platform.problem.ProblemException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/directory/v1/hsds-exports")
@RolesAllowed(Roles.DIRECTORY_ADMIN)
@RunOnVirtualThread
@Tag(name = "Beheer")
class HsdsExportResource {
    private final DataPackages packages;

    HsdsExportResource(DataPackages packages) {
        this.packages = packages;
    }

    @GET
    @Operation(
            operationId = "exportHsds",
            summary = "Een HSDS data package van de openbare kaart, of van wat uit één bron kwam",
            description =
                    "Met source krijg je alles uit die bron terug zoals het kwam, zonder source de hele openbare kaart.")
    @APIResponse(
            responseCode = "200",
            description = "Een ZIP met datapackage.json en CSV-bestanden.",
            content =
                    @Content(
                            mediaType = DownloadResource.ZIP,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response export(
            @QueryParam("source")
                    @Nullable
                    @Pattern(regexp = ImportedEntries.SOURCE, message = ImportedEntries.SOURCE_MESSAGE)
                    String source) {
        if (source == null) {
            return DownloadResource.file(packages::write, DownloadResource.ZIP, "sociale-kaart-hsds.zip");
        }
        if (!packages.has(source)) {
            throw ProblemException.notFound();
        }
        return DownloadResource.file(out -> packages.write(source, out), DownloadResource.ZIP, source + "-hsds.zip");
    }
}

package nl.busbaan.directory.hsdsimport;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import nl.busbaan.directory.hsds.ImportedEntries;
import nl.busbaan.directory.importing.Count;
import nl.busbaan.directory.importing.ImportError;
import nl.busbaan.platform.identity.Roles;
import nl.busbaan.platform.problem.ProblemException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/directory/v1/hsds-imports")
@RolesAllowed(Roles.DIRECTORY_ADMIN)
@RunOnVirtualThread
@Tag(name = "Beheer")
class HsdsImportResource {
    private static final String ZIP = "application/zip";
    private static final String LINES = "application/x-ndjson";

    private final HsdsImports imports;

    HsdsImportResource(HsdsImports imports) {
        this.imports = imports;
    }

    /**
     * @param warnings what is strange, but kept as it is
     * @param errors always empty: with an error the answer is a problem, and nothing was stored
     */
    record HsdsImported(
            boolean applied, Map<String, Count> counts, List<ImportError> warnings, List<ImportError> errors) {}

    @POST
    @Consumes({ZIP, MediaType.APPLICATION_JSON, LINES})
    @Operation(
            operationId = "importHsds",
            summary = "Lees een kaart van een ander in: een HSDS data package (ZIP) of diensten als JSON",
            description =
                    "Alles uit de bron tegelijk, alles of niets: wat er niet meer in zit, gaat van de kaart. Met dryRun=true zie je alleen wat er zou veranderen.")
    @RequestBody(
            content = {
                @Content(mediaType = ZIP, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = LINES, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(type = SchemaType.ARRAY, implementation = Object.class))
            })
    public HsdsImported run(
            byte @Nullable [] upload,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) @Nullable String contentType,
            @QueryParam("source")
                    @NotNull(message = "Noem de bron.")
                    @Pattern(regexp = ImportedEntries.SOURCE, message = ImportedEntries.SOURCE_MESSAGE)
                    String source,
            @QueryParam("dryRun") @DefaultValue("false") boolean dryRun) {
        // A call without a body may come without a type.
        HsdsImports.Form form =
                contentType != null && contentType.startsWith(ZIP) ? HsdsImports.Form.PACKAGE : HsdsImports.Form.JSON;
        byte[] bytes = upload == null ? new byte[0] : upload;
        return switch (imports.run(source, form, bytes, dryRun)) {
            case HsdsImports.Outcome.Accepted accepted ->
                new HsdsImported(accepted.applied(), accepted.counts(), accepted.warnings(), List.of());
            case HsdsImports.Outcome.Refused refused ->
                throw ProblemException.invalid(
                        refused.errors().stream().map(ImportError::violation).toList());
        };
    }
}

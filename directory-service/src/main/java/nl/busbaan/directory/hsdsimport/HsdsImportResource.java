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
import java.util.UUID;
import nl.busbaan.directory.hsds.ImportedEntries;
import nl.busbaan.directory.importing.Conflicts;
import nl.busbaan.directory.importing.Count;
import nl.busbaan.directory.importing.ImportError;
import nl.busbaan.directory.importing.ImportRuns;
import nl.busbaan.directory.importing.ImportedChange;
import nl.busbaan.platform.identity.Roles;
import nl.busbaan.platform.problem.ProblemException;
import nl.busbaan.platform.problem.Violation;
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
    private final ImportRuns runs;

    HsdsImportResource(HsdsImports imports, ImportRuns runs) {
        this.imports = imports;
        this.runs = runs;
    }

    /**
     * @param id under which it can be taken back; absent when nothing changed
     * @param counts by table of the standard
     * @param changes the first of the entries on the map that it touches
     * @param changesInAll how many it touches
     * @param removesMany files that lack so many entries that it looks like a mistake
     * @param warnings what is strange, but kept as it is
     * @param errors always empty: with an error the answer is a problem, and nothing was stored
     */
    record HsdsImported(
            boolean applied,
            @Nullable UUID id,
            Map<String, Count> counts,
            List<ImportedChange> changes,
            int changesInAll,
            List<String> removesMany,
            List<ImportError> warnings,
            List<ImportError> errors) {}

    @POST
    @Consumes({ZIP, MediaType.APPLICATION_JSON, LINES})
    @Operation(
            operationId = "importHsds",
            summary = "Lees een kaart van een ander in: een HSDS data package (ZIP) of diensten als JSON",
            description =
                    "Alles uit de bron tegelijk, alles of niets: wat er niet meer in zit, gaat van de kaart. Met dryRun=true zie je alleen wat er zou veranderen. Wat hier na de vorige import is veranderd, blijft staan;"
                            + " met conflicts=TAKE_FILE wordt alles zoals de bron zegt. Ontbreekt meer dan een vijfde van wat er van de bron staat, dan"
                            + " wordt het geweigerd, tenzij removeMany=true.")
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
            @QueryParam("dryRun") @DefaultValue("false") boolean dryRun,
            @QueryParam("conflicts") @DefaultValue("KEEP_OURS") Conflicts conflicts,
            @QueryParam("removeMany") @DefaultValue("false") boolean removeMany) {
        // A call without a body may come without a type.
        HsdsImports.Form form =
                contentType != null && contentType.startsWith(ZIP) ? HsdsImports.Form.PACKAGE : HsdsImports.Form.JSON;
        byte[] bytes = upload == null ? new byte[0] : upload;
        return switch (imports.run(source, form, bytes, new HsdsImports.Choices(conflicts, removeMany), dryRun)) {
            case HsdsImports.Outcome.Accepted accepted ->
                new HsdsImported(
                        accepted.applied(),
                        accepted.id(),
                        accepted.counts(),
                        accepted.seen(),
                        accepted.changesInAll(),
                        accepted.removesMany(),
                        accepted.warnings(),
                        List.of());
            case HsdsImports.Outcome.Refused refused -> {
                List<Violation> reasons =
                        refused.errors().stream().map(ImportError::violation).toList();
                if (!dryRun) {
                    runs.refuse(new ImportRuns.File(ImportRuns.HSDS, source), reasons);
                }
                throw ProblemException.invalid(reasons);
            }
        };
    }
}

package nl.busbaan.directory.importing;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Size;
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
import java.util.List;
import java.util.UUID;
import nl.busbaan.platform.identity.Roles;
import nl.busbaan.platform.problem.ProblemException;
import nl.busbaan.platform.problem.Violation;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/directory/v1/imports")
@RolesAllowed(Roles.DIRECTORY_ADMIN)
@RunOnVirtualThread
@Tag(name = "Beheer")
class ImportResource {
    private static final int LATEST = 20;
    private static final String ZIP = "application/zip";
    private static final String CSV = "text/csv";

    private final Imports imports;
    private final ImportRuns runs;
    private final Undoing undoing;

    ImportResource(Imports imports, ImportRuns runs, Undoing undoing) {
        this.imports = imports;
        this.runs = runs;
        this.undoing = undoing;
    }

    @Schema(name = "ImportRuns")
    record RunList(List<ImportRuns.Run> items) {}

    @POST
    @Consumes({ZIP, CSV})
    @Operation(
            operationId = "importDirectory",
            summary = "Lees een sociale kaart in uit CSV-bestanden",
            description =
                    "Een ZIP met een of meer van de bestanden, of een bestand daarvan los als CSV: de naam zegt dan welk, of anders de kolommen. Wat er niet bij zit, blijft zoals het is. Alles of niets: bij een fout"
                            + " verandert er niets en staan alle fouten in het antwoord, met bestand, regel en kolom. Met dryRun=true ziet u alleen"
                            + " wat er zou veranderen. Wat hier na de vorige import is veranderd, blijft staan; met conflicts=TAKE_FILE"
                            + " wordt alles zoals het bestand zegt.")
    @RequestBody(
            content = {
                @Content(mediaType = ZIP, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Imports.Outcome.Accepted run(
            byte @Nullable [] upload,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) @Nullable String contentType,
            @Parameter(description = "Van een los CSV-bestand: hoe het heet, zoals teams.csv.")
                    @QueryParam("file")
                    @Size(max = 100, message = "Gebruik hooguit 100 tekens.")
                    @Nullable
                    String file,
            @QueryParam("dryRun") @DefaultValue("false") boolean dryRun,
            @QueryParam("removal") @DefaultValue("REMOVE") Removal removal,
            @QueryParam("conflicts") @DefaultValue("KEEP_OURS") Conflicts conflicts) {
        byte[] bytes = upload == null ? new byte[0] : upload;
        Errors unknown = new Errors();
        byte[] zip =
                contentType != null && contentType.startsWith(CSV) ? SingleCsv.zipped(bytes, file, unknown) : bytes;
        Imports.Outcome outcome = unknown.none()
                ? imports.run(zip, new Imports.Choices(removal, conflicts), dryRun)
                : new Imports.Outcome.Refused(unknown.all());
        return switch (outcome) {
            case Imports.Outcome.Accepted accepted -> accepted;
            case Imports.Outcome.Refused refused -> {
                List<Violation> reasons =
                        refused.errors().stream().map(ImportError::violation).toList();
                if (!dryRun) {
                    runs.refuse(new ImportRuns.File(ImportRuns.CSV, null), reasons);
                }
                throw ProblemException.invalid(reasons);
            }
        };
    }

    @GET
    @Operation(
            operationId = "listImports",
            summary = "De laatste twintig imports, de nieuwste eerst",
            description = "Ook wat geweigerd werd, met de eerste redenen.")
    public RunList latest() {
        return new RunList(runs.latest(LATEST));
    }

    @POST
    @Path("/{id}/undo")
    @Consumes(MediaType.WILDCARD) // it has no body
    @Operation(
            operationId = "undoImport",
            summary = "Maak een import ongedaan",
            description =
                    "Wat na de import nog is veranderd, blijft zoals het is en staat in het antwoord. Met dryRun=true ziet u alleen wat"
                            + " er zou gebeuren.")
    public Undoing.Undone undo(@PathParam("id") UUID id, @QueryParam("dryRun") @DefaultValue("false") boolean dryRun) {
        return undoing.undo(id, dryRun);
    }
}

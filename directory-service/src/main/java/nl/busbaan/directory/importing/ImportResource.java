package nl.busbaan.directory.importing;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Map;
import nl.busbaan.platform.identity.Roles;
import nl.busbaan.platform.problem.ProblemException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/directory/v1/imports")
@RolesAllowed(Roles.DIRECTORY_ADMIN)
@RunOnVirtualThread
@Tag(name = "Beheer")
class ImportResource {
    private final Imports imports;

    ImportResource(Imports imports) {
        this.imports = imports;
    }

    /** @param errors always empty: with an error the answer is a problem, and nothing was stored */
    record Imported(boolean applied, Map<String, Count> counts, List<ImportError> errors) {}

    @POST
    @Consumes("application/zip")
    @Operation(
            operationId = "importDirectory",
            summary = "Lees een hele sociale kaart in uit CSV-bestanden",
            description = "Alles of niets. Met dryRun=true ziet u alleen wat er zou veranderen.")
    public Imported run(byte[] zip, @QueryParam("dryRun") @DefaultValue("false") boolean dryRun) {
        return switch (imports.run(zip, dryRun)) {
            case Imports.Outcome.Accepted accepted -> new Imported(accepted.applied(), accepted.counts(), List.of());
            case Imports.Outcome.Refused refused ->
                throw ProblemException.invalid(
                        refused.errors().stream().map(ImportError::violation).toList());
        };
    }
}

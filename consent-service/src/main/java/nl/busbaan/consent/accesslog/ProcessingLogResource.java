package nl.busbaan.consent.accesslog;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import nl.busbaan.consent.logbook.Day;
import nl.busbaan.consent.officer.Officers;
import nl.busbaan.platform.identity.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/consent/v1/processing-log")
@RolesAllowed({Roles.DPO, Roles.PRIVACY_OFFICER})
@RunOnVirtualThread
@Tag(name = "inzage")
public class ProcessingLogResource {
    private static final String NDJSON = "application/x-ndjson";

    private final ProcessingLog log;
    private final Officers officers;

    ProcessingLogResource(ProcessingLog log, Officers officers) {
        this.log = log;
        this.officers = officers;
    }

    @GET
    @Produces(NDJSON)
    @Operation(
            operationId = "exportProcessingLog",
            summary = "Het logboek dataverwerkingen van een dag, een regel per keer dat iemand iets las",
            description =
                    "Volgens de standaard Logboek Dataverwerkingen: wat mensen van je organisatie lazen. De FG krijgt ook wat"
                            + " is gelezen bij organisaties die hier geen privacy officer of FG hebben. Daarvan is niets"
                            + " weggelaten; de inwoner staat er versleuteld in.")
    @APIResponse(
            responseCode = "200",
            description = "Een JSON-object per regel.",
            content = @Content(mediaType = NDJSON, schema = @Schema(type = SchemaType.STRING)))
    public Response export(
            @QueryParam("day")
                    @Parameter(required = true, schema = @Schema(type = SchemaType.STRING, format = "date"))
                    @Nullable
                    String day) {
        Day asked = Day.of(day);
        Overseen overseen = new Overseen(officers.supervision());
        StreamingOutput lines = out -> log.write(asked, overseen, out);
        return Response.ok(lines, NDJSON)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"logboek-dataverwerkingen-%s.ndjson\"".formatted(asked.date()))
                .build();
    }
}

package nl.busbaan.consent.legalbasis;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import nl.busbaan.consent.officer.Officers;
import nl.busbaan.platform.identity.NoCitizenNumber;
import nl.busbaan.platform.identity.Roles;
import nl.busbaan.platform.web.Version;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/consent/v1/processing-record")
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.PRIVACY_OFFICER, Roles.DPO, Roles.CONTROLLER})
@RunOnVirtualThread
@Tag(name = "register")
public class ProcessingRecordResource {
    private static final String CSV = "text/csv; charset=utf-8; header=present";

    private final ProcessingRecord record;
    private final Officers officers;

    ProcessingRecordResource(ProcessingRecord record, Officers officers) {
        this.record = record;
        this.officers = officers;
    }

    @Schema(name = "ControllerDetails")
    record Details(
            @NotBlank(message = "Vul in hoe mensen jullie organisatie bereiken.")
            @NoCitizenNumber
            @Size(max = 300, message = "Gebruik hoogstens 300 tekens.")
            String contact,

            @NotBlank(message = "Vul in hoe mensen de FG bereiken.")
            @NoCitizenNumber
            @Size(max = 300, message = "Gebruik hoogstens 300 tekens.")
            String dpoContact,

            @NotBlank(message = "Vul in over wie de gegevens gaan.")
            @NoCitizenNumber
            @Size(max = 1000, message = "Gebruik hoogstens 1000 tekens.")
            String persons,

            @NotBlank(message = "Vul in hoe de gegevens beveiligd zijn.")
            @NoCitizenNumber
            @Size(max = 2000, message = "Gebruik hoogstens 2000 tekens.")
            String security,

            @Schema(description = "Naar welke landen buiten de EER gegevens gaan, en met welke waarborgen.")
            @NoCitizenNumber
            @Size(max = 1000, message = "Gebruik hoogstens 1000 tekens.")
            @Nullable
            String transfers) {}

    @GET
    @Operation(
            operationId = "getProcessingRecord",
            summary = "Het register van verwerkingsactiviteiten van uw organisatie (AVG 30)")
    @APIResponse(
            responseCode = "200",
            description = "Het register zoals het vandaag is.",
            content = @Content(schema = @Schema(implementation = ProcessingRecord.Whole.class)))
    public Response get() {
        return answer(record.of(officers.current()));
    }

    @GET
    @Path("/csv")
    @Produces("text/csv")
    @Operation(
            operationId = "downloadProcessingRecord",
            summary = "Hetzelfde register als bestand voor een spreadsheet")
    @APIResponse(
            responseCode = "200",
            description =
                    "Eén regel per verwerking, met alles wat AVG 30 lid 1 vraagt: namen met de code erachter, gescheiden door puntkomma's, "
                            + "UTF-8 met een byte order mark.",
            content = @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class)))
    public Response csv() {
        ProcessingRecord.Downloaded file = record.download(officers.current());
        return Response.ok(file.csv(), CSV)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"verwerkingsregister-%s.csv\"".formatted(file.day()))
                .build();
    }

    @PUT
    @RolesAllowed(Roles.PRIVACY_OFFICER)
    @Operation(
            operationId = "changeControllerDetails",
            summary = "Wie verantwoordelijk is, en hoe de gegevens beveiligd zijn")
    @APIResponse(
            responseCode = "200",
            description = "Het register met de nieuwe gegevens.",
            content = @Content(schema = @Schema(implementation = ProcessingRecord.Whole.class)))
    public Response change(
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull(message = "Vul de gegevens in.") @Valid Details body) {
        return answer(record.change(
                new Controller.Details(
                        body.contact().strip(),
                        body.dpoContact().strip(),
                        body.persons().strip(),
                        body.security().strip(),
                        body.transfers() == null ? "" : body.transfers().strip()),
                officers.current(),
                ifMatch));
    }

    private static Response answer(ProcessingRecord.Whole whole) {
        return Response.ok(whole)
                .header(HttpHeaders.ETAG, new Version(whole.version()).etag())
                .build();
    }
}

package nl.busbaan.directory.quality;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import nl.busbaan.platform.identity.NoCitizenNumber;
import nl.busbaan.platform.identity.Roles;
import nl.busbaan.platform.web.Cursor;
import nl.busbaan.platform.web.Page;
import nl.busbaan.platform.web.Version;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path(Reports.PATH)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Altijd actueel")
class ReportResource {
    private final Reports reports;

    ReportResource(Reports reports) {
        this.reports = reports;
    }

    @Schema(name = "Reported")
    record Filed(UUID id) {}

    /** @param answer needed to close it: whoever reported it reads it */
    @Schema(name = "ReportStateInput")
    record StateInput(
            @NotNull(message = "Kies hoe het ermee staat.") ReportState state,

            @Nullable @NoCitizenNumber @Size(max = 300, message = "Gebruik hooguit 300 tekens.")
            String answer) {

        @JsonIgnore
        @Schema(hidden = true)
        @AssertTrue(message = "Schrijf in één zin wat er met de melding is gedaan.")
        public boolean isAnswered() {
            return state == null || !state.closed() || answer != null && !answer.isBlank();
        }

        @Override
        public String toString() {
            return "StateInput[…]";
        }
    }

    @POST
    @Authenticated
    @Operation(
            operationId = "report",
            summary = "Meld dat iets niet klopt of ontbreekt",
            description = "Wie meldt, wordt alleen bewaard als hij antwoord wil.")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = Filed.class)))
    public Response report(@NotNull(message = "Stuur een melding mee.") @Valid ReportInput input) {
        UUID id = reports.file(input);
        return Response.created(URI.create(Reports.PATH + "/" + id))
                .entity(new Filed(id))
                .build();
    }

    @GET
    @RolesAllowed({Roles.DIRECTORY_ADMIN, Roles.PROFESSIONAL, Roles.INITIATIVE})
    @Operation(
            operationId = "listReports",
            summary = "Meldingen om na te kijken, de oudste eerst",
            description = "De beheerder ziet alle meldingen, een ander die over wat hij zelf bewaakt.")
    public Page<ReportView> list(
            @QueryParam("closed") @DefaultValue("false") boolean closed,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit")
                    @DefaultValue("20")
                    @Min(value = 1, message = "Vraag 1 tot 100 regels.")
                    @Max(value = 100, message = "Vraag 1 tot 100 regels.")
                    int limit) {
        return reports.queue(closed, cursor == null ? null : Cursor.decode(cursor, 2), limit);
    }

    @PUT
    @Path("/{id}/state")
    @RolesAllowed({Roles.DIRECTORY_ADMIN, Roles.PROFESSIONAL, Roles.INITIATIVE})
    @Operation(operationId = "moveReport", summary = "Zeg hoe het met een melding staat")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ReportView.class)))
    public Response move(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull(message = "Stuur mee hoe het ermee staat.") @Valid StateInput input) {
        ReportView report = reports.move(id, ifMatch, input.state(), input.answer());
        return Response.ok(report)
                .header(HttpHeaders.ETAG, new Version(report.version()).etag())
                .build();
    }
}

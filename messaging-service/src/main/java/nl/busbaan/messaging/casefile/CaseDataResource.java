package nl.busbaan.messaging.casefile;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.busbaan.messaging.helprequest.HelpRequestId;
import nl.busbaan.platform.identity.Roles;
import nl.busbaan.platform.problem.ProblemException;
import nl.busbaan.platform.problem.Violation;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/messaging/v1/help-requests/{id}/case-data")
@Tag(name = "Zaakgegevens")
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed(Roles.PROFESSIONAL)
class CaseDataResource {
    private final CaseDataDesk desk;
    private final DecisionPoint decisions;
    private final CaseDataReader reader;

    CaseDataResource(CaseDataDesk desk, DecisionPoint decisions, CaseDataReader reader) {
        this.desk = desk;
        this.decisions = decisions;
        this.reader = reader;
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record CaseData(List<CaseDatumView> items, @Nullable String notice) {}

    record Recorded(UUID id, String kind) {}

    @POST
    @Operation(summary = "Een gegeven vastleggen, versleuteld")
    @APIResponse(responseCode = "201", description = "Vastgelegd")
    public Response record(
            @PathParam("id") UUID id, @NotNull(message = "Stuur een gegeven mee.") @Valid RecordCaseData asked) {
        if (asked.kind() != null && !reader.knowsKind(asked.kind()).orElse(true)) {
            throw ProblemException.invalid(Violation.inBody("kind", "Kies een soort gegeven uit de lijst."));
        }
        HelpRequestId request = new HelpRequestId(id);
        CaseItem item = desk.record(request, asked).orElseThrow(ProblemException::notFound);
        return Response.created(URI.create(CaseDataDesk.location(request, item)))
                .entity(new Recorded(item.id().value(), item.kind()))
                .build();
    }

    @GET
    @Operation(summary = "Gegevens lezen; over elk gegeven beslist de AVG-toets, en de inwoner ziet dat er is gelezen")
    public CaseData read(
            @PathParam("id") UUID id,
            @QueryParam("purpose")
                    @NotBlank(message = "Kies waarvoor je de gegevens nodig hebt.")
                    @Pattern(regexp = "|[A-Z][A-Z_]{1,39}", message = "Kies een doel uit de lijst.")
                    @Nullable
                    String purpose) {
        CaseDataDesk.Found found = desk.find(new HelpRequestId(id), purpose == null ? "" : purpose)
                .orElseThrow(ProblemException::notFound);
        Map<Reading.Asked, Decision> answers = decisions.decide(
                found.reading(),
                found.items().stream().map(CaseDataReader::question).toList());
        return new CaseData(reader.show(found.items(), answers), CaseDataReader.notice(answers));
    }
}

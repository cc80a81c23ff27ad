package nl.busbaan.consent.decision;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import nl.busbaan.consent.logbook.Day;
import nl.busbaan.consent.logbook.Position;
import nl.busbaan.consent.officer.Officers;
import nl.busbaan.platform.identity.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/consent/v1/decision-replays")
@RolesAllowed({Roles.DPO, Roles.PRIVACY_OFFICER})
@RunOnVirtualThread
@Tag(name = "register")
public class DecisionReplayResource {
    static final int MOST = 1_000;

    private final DecisionReplay replay;
    private final Officers officers;

    DecisionReplayResource(DecisionReplay replay, Officers officers) {
        this.replay = replay;
        this.officers = officers;
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "DecisionReplay")
    record Answered(
            LocalDate day,

            @Schema(description = "Zo veel beslissingen zijn opnieuw genomen.")
            int replayed,

            @Schema(description = "Regels die op geen regel van het beleid rusten, zoals onbekende vragen.")
            int passed,

            @Schema(description = "Beslissingen die nu anders zouden zijn.")
            List<DecisionReplay.Difference> differences,

            @Nullable String nextCursor) {}

    @GET
    @Operation(
            operationId = "replayDecisions",
            summary = "Neem de beslissingen van een dag opnieuw en noem wat nu anders zou zijn",
            description =
                    "Met de feiten van toen, en de regels en het register van nu. Over dezelfde beslissingen die je in het"
                            + " logboek leest. Dit opent niets.")
    public Answered replay(
            @QueryParam("day")
                    @Parameter(required = true, schema = @Schema(type = SchemaType.STRING, format = "date"))
                    @Nullable
                    String day,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit")
                    @DefaultValue("500")
                    @Min(value = 1, message = "Vraag minstens 1 regel.")
                    @Max(value = MOST, message = "Vraag hoogstens 1000 regels.")
                    int limit) {
        Day asked = Day.of(day);
        Position after = cursor == null ? null : Position.of(cursor);
        DecisionReplay.Part part = replay.replay(asked, new Supervised(officers.supervision()), after, limit);
        Position next = part.next();
        return new Answered(
                asked.date(),
                part.replayed(),
                part.passed(),
                part.differences(),
                next == null ? null : next.cursor().encode());
    }
}

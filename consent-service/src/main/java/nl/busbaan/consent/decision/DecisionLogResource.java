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
import java.time.Instant;
import java.util.UUID;
import nl.busbaan.platform.identity.Roles;
import nl.busbaan.platform.web.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/consent/v1/decisions")
@RolesAllowed({Roles.DPO, Roles.PRIVACY_OFFICER})
@RunOnVirtualThread
@Tag(name = "register")
public class DecisionLogResource {
    private final DecisionLog log;

    DecisionLogResource(DecisionLog log) {
        this.log = log;
    }

    /** Without the resident: a supervisor checks how is decided, not about whom. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "DecisionLogItem")
    record Item(
            UUID id,
            Instant at,
            @Nullable String traceId,
            @Nullable UUID subject,
            String action,
            @Nullable String kind,
            @Nullable String purpose,
            boolean decision,
            String answer,
            String code,
            @Nullable String basis,
            @Nullable String article,
            @Nullable String registerEntry,
            String askedBy) {

        static Item of(DecisionRecord row) {
            return new Item(
                    row.id(),
                    row.at(),
                    row.traceId(),
                    row.subject(),
                    row.action(),
                    row.kind(),
                    row.purpose(),
                    row.decision(),
                    row.answer(),
                    row.code(),
                    row.basis(),
                    row.article(),
                    row.registerEntry(),
                    row.askedBy());
        }
    }

    @GET
    @Operation(operationId = "listDecisions", summary = "Het logboek van beslissingen, nieuwste eerst, zonder inhoud")
    public Page<Item> list(
            @QueryParam("purpose") @Nullable String purpose,
            @QueryParam("kind") @Nullable String kind,
            @QueryParam("decision") @Nullable Boolean decision,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit")
                    @DefaultValue("50")
                    @Min(value = 1, message = "Vraag minstens 1 regel.")
                    @Max(value = Page.MAX_LIMIT, message = "Vraag hoogstens 100 regels.")
                    int limit) {
        return log.page(new DecisionLog.Filter(purpose, kind, decision), cursor, limit)
                .map(Item::of);
    }
}

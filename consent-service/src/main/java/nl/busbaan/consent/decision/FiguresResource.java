package nl.busbaan.consent.decision;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.busbaan.consent.logbook.Period;
import nl.busbaan.consent.logbook.SmallNumbers;
import nl.busbaan.platform.identity.Roles;
import nl.busbaan.platform.problem.ProblemException;
import nl.busbaan.platform.problem.Violation;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Figures about decisions, without residents and without small numbers. */
@Path("/consent/v1/decision-figures")
@RolesAllowed({Roles.DPO, Roles.PRIVACY_OFFICER, Roles.CONTROLLER, Roles.POLICY_MAKER})
@RunOnVirtualThread
@Tag(name = "register")
public class FiguresResource {
    private final DecisionLog log;

    FiguresResource(DecisionLog log) {
        this.log = log;
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "DecisionFigure")
    record Figure(
            String purpose,
            String kind,
            Answer answer,

            @Schema(description = "Hoe vaak; ontbreekt als het minder dan 10 keer is.") @Nullable
            Long times) {}

    @Schema(name = "DecisionFigures")
    record Figures(List<Figure> items) {}

    @GET
    @Operation(
            operationId = "listDecisionFigures",
            summary = "Hoe vaak welk antwoord kwam, per doel en soort gegeven, zonder kleine aantallen")
    public Figures figures(
            @Parameter(schema = @Schema(implementation = LocalDate.class))
                    @QueryParam("from")
                    @NotBlank(message = "Kies vanaf welke dag.")
                    String from,
            @Parameter(schema = @Schema(implementation = LocalDate.class))
                    @QueryParam("until")
                    @NotBlank(message = "Kies tot en met welke dag.")
                    String until) {
        List<Violation> violations = new ArrayList<>();
        Period period = Period.read(from, until, violations);
        LocalDate first = period.from();
        LocalDate last = period.until();
        if (first == null || last == null || !violations.isEmpty()) {
            throw ProblemException.invalid(violations);
        }
        return new Figures(log.counts(first, last).stream()
                .map(count -> new Figure(
                        count.purpose(),
                        count.kind(),
                        Answer.valueOf(count.answer()),
                        SmallNumbers.hidden(count.times())))
                .toList());
    }
}

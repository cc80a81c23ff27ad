package nl.busbaan.consent.decision;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.busbaan.consent.legalbasis.Basis;
import nl.busbaan.consent.legalbasis.Entry;
import nl.busbaan.platform.time.WorkingHours;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** AuthZEN Authorization API 1.0. Any content type is let in and checked by hand, because the standard wants a 400 and not a 415. */
@Path("/access/v1")
@Authenticated
@RunOnVirtualThread
@Consumes(MediaType.WILDCARD)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "AuthZEN")
public class EvaluationResource {
    private final DecisionPoint point;
    private final Sentences sentences;
    private final Askers askers;
    private final Clock clock;

    EvaluationResource(DecisionPoint point, Sentences sentences, Askers askers, Clock clock) {
        this.point = point;
        this.sentences = sentences;
        this.askers = askers;
        this.clock = clock;
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "Decision")
    record Evaluated(boolean decision, @Nullable Explanation context) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    @Schema(name = "Explanation")
    record Explanation(
            @Nullable Answer answer,
            String code,
            @Nullable Basis basis,
            @Nullable String article,
            @Nullable String sentence,
            @Nullable Boolean example,
            @Nullable LocalDate until,
            UUID decisionId,
            List<Obligation> obligations,
            @Nullable AccessRequest accessRequest) {}

    @Schema(name = "Obligation")
    record Obligation(String id, String type, Map<String, String> properties) {

        /** "review-break-glass" is of the type "review". */
        static Obligation of(String id) {
            return new Obligation(id, id.substring(0, id.indexOf('-')), Map.of());
        }
    }

    /**
     * Where the resident can be asked, as the draft on access requests has it: the enforcement point sends the request there, with the
     * recipient and a reason, and evaluates again once there is an answer.
     *
     * @param expiresAt after that, evaluate again before asking: the register may say something else
     */
    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    @Schema(name = "AccessRequest")
    record AccessRequest(String endpoint, Instant expiresAt, Map<String, String> properties) {
        private static final int DAYS = 2;

        /** Until the end of tomorrow: the same for all who ask on one day, so it doesn't tell one refusal from another. */
        static AccessRequest askTheResident(Verdict verdict, LocalDate today) {
            return new AccessRequest(
                    "/consent/v1/consent-requests",
                    today.plusDays(DAYS).atStartOfDay(WorkingHours.ZONE).toInstant(),
                    Map.of(
                            "purpose",
                            verdict.purpose().code(),
                            "kind",
                            verdict.kind().code()));
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "Decisions")
    record EvaluatedAll(
            @Schema(description = "Alleen bij één vraag zonder evaluations.") @Nullable
            Boolean decision,

            @Nullable Explanation context,
            @JsonProperty("evaluations") @Nullable List<Evaluated> evaluations) {}

    @POST
    @Path("/evaluation")
    @Operation(
            operationId = "evaluate",
            summary = "Mag deze professional dit soort gegeven van deze inwoner lezen, voor dit doel?",
            description = "Een nee is 200 met decision:false. Wie geen pep is, hoort alleen iets over zichzelf.")
    @APIResponse(
            responseCode = "200",
            description = "De beslissing.",
            content = @Content(schema = @Schema(implementation = Evaluated.class)))
    public Evaluated evaluate(
            @HeaderParam(HttpHeaders.CONTENT_TYPE) @Nullable String contentType,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema =
                                                    @Schema(
                                                            type =
                                                                    org.eclipse.microprofile.openapi.annotations.enums
                                                                            .SchemaType.OBJECT)))
                    @Nullable
                    String body) {
        Question question = AuthZen.single(contentType, body);
        return evaluated(
                point.decide(List.of(new Parsed.Good(question)), AuthZen.Semantics.EXECUTE_ALL, askers.current())
                        .getFirst());
    }

    @POST
    @Path("/evaluations")
    @Operation(
            operationId = "evaluateAll",
            summary = "Meer vragen tegelijk, in volgorde",
            description = "Waarden bovenaan gelden voor elke vraag die ze niet zelf noemt.")
    @APIResponse(
            responseCode = "200",
            description = "De beslissingen, in dezelfde volgorde.",
            content = @Content(schema = @Schema(implementation = EvaluatedAll.class)))
    public EvaluatedAll evaluateAll(
            @HeaderParam(HttpHeaders.CONTENT_TYPE) @Nullable String contentType,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema =
                                                    @Schema(
                                                            type =
                                                                    org.eclipse.microprofile.openapi.annotations.enums
                                                                            .SchemaType.OBJECT)))
                    @Nullable
                    String body) {
        AuthZen.Batch batch = AuthZen.batch(contentType, body);
        List<Parsed> items = batch.single()
                .<List<Parsed>>map(question -> List.of(new Parsed.Good(question)))
                .orElse(batch.items());
        List<Evaluated> answers = point.decide(items, batch.semantics(), askers.current()).stream()
                .map(this::evaluated)
                .toList();
        return batch.single().isPresent()
                ? new EvaluatedAll(
                        answers.getFirst().decision(), answers.getFirst().context(), null)
                : new EvaluatedAll(null, null, answers);
    }

    private Evaluated evaluated(Decision decision) {
        return new Evaluated(decision.permit(), decision.explained() ? explanation(decision) : null);
    }

    private Explanation explanation(Decision decision) {
        Verdict verdict = decision.verdict();
        if (verdict == null) {
            return new Explanation(null, decision.code(), null, null, null, null, null, decision.id(), List.of(), null);
        }
        Entry entry = verdict.entry();
        return new Explanation(
                verdict.answer(),
                verdict.code(),
                entry == null ? null : entry.basis(),
                verdict.article(),
                sentences.of(verdict),
                entry != null && entry.example(),
                verdict.until(),
                decision.id(),
                verdict.obligations().stream().map(Obligation::of).toList(),
                verdict.answer() == Answer.ASK
                        ? AccessRequest.askTheResident(verdict, WorkingHours.today(clock))
                        : null);
    }
}

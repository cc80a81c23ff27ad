package nl.busbaan.consent.decision;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.busbaan.consent.logbook.Period;
import nl.busbaan.consent.officer.Officers;
import nl.busbaan.platform.identity.Roles;
import nl.busbaan.platform.problem.ProblemException;
import nl.busbaan.platform.problem.Violation;
import nl.busbaan.platform.web.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/consent/v1/decisions")
@RolesAllowed({Roles.DPO, Roles.PRIVACY_OFFICER})
@RunOnVirtualThread
@Tag(name = "register")
public class DecisionLogResource {
    private final DecisionLog log;
    private final Papers papers;
    private final WhoAsked who;
    private final Officers officers;

    DecisionLogResource(DecisionLog log, Papers papers, WhoAsked who, Officers officers) {
        this.log = log;
        this.papers = papers;
        this.who = who;
        this.officers = officers;
    }

    /** Without the resident: a supervisor checks how is decided, not about whom. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "DecisionLogItem")
    record Item(
            UUID id,
            Instant at,
            @Nullable String traceId,
            @Nullable UUID subject,

            @Schema(description = "Wie het wilde zien, met zijn functie van toen.") @Nullable
            String who,

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

        static Item of(DecisionRecord row, @Nullable String who) {
            return new Item(
                    row.id(),
                    row.at(),
                    row.traceId(),
                    row.subject(),
                    who,
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
    @Operation(
            operationId = "listDecisions",
            summary = "Het logboek van beslissingen van uw organisatie, nieuwste eerst, zonder inhoud",
            description =
                    "Waarbij uw organisatie gegevens gaf of vroeg. De FG leest ook wat is van organisaties die hier geen privacy officer of FG hebben.")
    public Page<Item> list(
            @QueryParam("purpose") @Nullable String purpose,
            @QueryParam("kind") @Nullable String kind,
            @QueryParam("decision") @Nullable Boolean decision,
            @Parameter(schema = @Schema(implementation = Answer.class)) @QueryParam("answer") @Nullable String answer,
            @Parameter(
                            description = "Waar werkte wie de gegevens wilde zien, toen hij dat wilde.",
                            schema = @Schema(implementation = UUID.class))
                    @QueryParam("organisationId")
                    @Nullable
                    String organisation,
            @Parameter(description = "Vanaf deze dag.", schema = @Schema(implementation = LocalDate.class))
                    @QueryParam("from")
                    @Nullable
                    String from,
            @Parameter(description = "Tot en met deze dag.", schema = @Schema(implementation = LocalDate.class))
                    @QueryParam("until")
                    @Nullable
                    String until,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit")
                    @DefaultValue("50")
                    @Min(value = 1, message = "Vraag minstens 1 regel.")
                    @Max(value = Page.MAX_LIMIT, message = "Vraag hoogstens 100 regels.")
                    int limit) {
        List<Violation> violations = new ArrayList<>();
        DecisionLog.Filter filter = new DecisionLog.Filter(
                purpose,
                kind,
                decision,
                answer(answer, violations),
                askedFrom(organisation, violations),
                Period.read(from, until, violations));
        if (!violations.isEmpty()) {
            throw ProblemException.invalid(violations);
        }
        Page<DecisionRecord> rows = log.page(filter, supervised(), cursor, limit);
        Map<UUID, String> labels = who.labels(rows.items());
        return rows.map(row -> Item.of(row, labels.get(row.id())));
    }

    private Supervised supervised() {
        return new Supervised(officers.supervision());
    }

    private static @Nullable Answer answer(@Nullable String text, List<Violation> violations) {
        if (text == null) {
            return null;
        }
        Optional<Answer> known = Arrays.stream(Answer.values())
                .filter(answer -> answer.name().equals(text))
                .findFirst();
        if (known.isEmpty()) {
            violations.add(new Violation("answer", "query", "Dit antwoord kennen wij niet. Kies er een uit de lijst."));
        }
        return known.orElse(null);
    }

    private static @Nullable AskedFrom askedFrom(@Nullable String text, List<Violation> violations) {
        UUID id = Question.uuidOrNull(text);
        if (text != null && id == null) {
            violations.add(new Violation("organisationId", "query", "Deze organisatie kennen wij niet. Zoek opnieuw."));
        }
        return id == null ? null : new AskedFrom(id);
    }

    /** The fields of the NL GOV profile for decision logs, by their own names. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    @Schema(name = "DecisionLine")
    record Line(
            UUID id,
            @Nullable String traceId,
            @Nullable String spanId,
            Instant timestamp,
            @Nullable String type,

            @Schema(description = "Wie het wilde zien, met zijn functie van toen.") @Nullable
            String who,

            @Schema(description = "Het team dat de gegevens vastlegde, met zijn organisatie.") @Nullable
            String recordedBy,

            @Schema(type = SchemaType.OBJECT, description = "Wat er werd gevraagd, zonder de inwoner.") @Nullable
            JsonNode request,

            @Schema(type = SchemaType.OBJECT) @Nullable JsonNode response,

            @Schema(type = SchemaType.OBJECT, description = "Het beleid en de grondslagen, met hun versies.") @Nullable
            JsonNode policies,

            @Schema(type = SchemaType.OBJECT, description = "De feiten waarop de beslissing rust.") @Nullable
            JsonNode information,

            @Schema(type = SchemaType.OBJECT) @Nullable JsonNode configuration) {}

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "readDecision",
            summary = "Eén beslissing, met alles waarop zij rust",
            description = "De velden van het profiel van de overheid voor logboeken van beslissingen.")
    public Line one(@PathParam("id") UUID id) {
        DecisionRecord row = log.one(id, supervised());
        Papers.Written written = row.papers();
        return new Line(
                row.id(),
                row.traceId(),
                row.spanId(),
                row.at(),
                written == null ? null : written.type(),
                who.label(row),
                who.team(row.recordedByTeam()),
                papers.document(written == null ? null : written.request()),
                papers.document(written == null ? null : written.response()),
                papers.document(written == null ? null : written.policies()),
                papers.shown(row.information(), row.subject()),
                papers.document(written == null ? null : written.configuration()));
    }
}

package nl.busbaan.consent.request;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.busbaan.consent.consent.ConsentId;
import nl.busbaan.consent.consent.Overview;
import nl.busbaan.platform.identity.OneTimeCode;
import nl.busbaan.platform.language.ForResidents;
import nl.busbaan.platform.problem.ProblemException;
import nl.busbaan.platform.problem.Violation;
import nl.busbaan.platform.web.Version;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** For whoever has a code, without login. The code is in the body, so that it stands in no log of addresses. */
@Path("/consent/v1/counter")
@Consumes(MediaType.APPLICATION_JSON)
@PermitAll
@ForResidents
@RunOnVirtualThread
@Tag(name = "balie")
public class CounterResource {
    private static final String FILL_IN = "Vul de code in.";
    private static final String TOO_LONG = "De code heeft 12 tekens.";
    private static final String ANSWERED = "Deze vraag is al beantwoord of voorbij. U hoeft niets meer te doen.";
    private static final int MOST = 30;

    private final Counter counter;

    CounterResource(Counter counter) {
        this.counter = counter;
    }

    @Schema(name = "CounterVisitWish")
    record Shown(
            @NotBlank(message = FILL_IN) @Size(max = MOST, message = TOO_LONG)
            String code) {
        @Override
        public String toString() {
            return "Shown[…]";
        }
    }

    @Schema(name = "CounterConsent")
    record Standing(UUID id, String sentence) {
        static Standing of(Overview.Standing standing) {
            return new Standing(standing.id().value(), standing.sentence());
        }
    }

    @Schema(name = "CounterVisit")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Visit(
            @Schema(description = "Zo lang werkt de code.") Instant expiresAt,

            @Schema(description = "De vraag die u kunt beantwoorden. Ontbreekt bij een code om te stoppen.") @Nullable
            QuestionView question,

            @Schema(description = "Wat u goed vond en kunt stoppen. Ontbreekt bij een code om te antwoorden.") @Nullable
            List<Standing> consents) {

        static Visit of(Counter.Visit visit) {
            return switch (visit) {
                case Counter.Visit.ToAnswer answer ->
                    new Visit(answer.expiresAt(), QuestionView.of(answer.question()), null);
                case Counter.Visit.ToWithdraw withdraw ->
                    new Visit(
                            withdraw.expiresAt(),
                            null,
                            withdraw.consents().stream().map(Standing::of).toList());
                case Counter.Visit.NothingToAnswer nothing -> throw ProblemException.wrongState(ANSWERED);
            };
        }
    }

    @Schema(name = "CounterAnswer")
    record Reply(
            @NotBlank(message = FILL_IN) @Size(max = MOST, message = TOO_LONG)
            String code,

            @NotNull(message = "Kies ja of nee.") ConsentRequest.Answer answer,

            @Schema(description = "Alleen deze soorten; leeg is alles wat gevraagd is.") @Nullable
            Set<@NotBlank(message = "Kies een soort gegeven.") String> kinds,

            @Schema(description = "Een eerdere laatste dag dan gevraagd is.") @Nullable
            LocalDate until,

            @Schema(
                    description =
                            "Het antwoord op de vraag over het beroepsgeheim, als die erbij staat en het antwoord ja is.")
            ConsentRequest.@Nullable Answer release) {
        @Override
        public String toString() {
            return "Reply[…]";
        }
    }

    @Schema(name = "CounterWithdrawal")
    record Stop(
            @NotBlank(message = FILL_IN) @Size(max = MOST, message = TOO_LONG)
            String code,

            @NotNull(message = "Kies waarmee u stopt.") UUID consentId) {
        @Override
        public String toString() {
            return "Stop[…]";
        }
    }

    @POST
    @Path("/visit")
    @Operation(
            operationId = "visitCounter",
            summary = "Wat u met de code van de balie kunt doen",
            description = "Kijken maakt de code niet op.")
    @APIResponse(
            responseCode = "200",
            description = "De vraag, of wat u kunt stoppen.",
            content = @Content(schema = @Schema(implementation = Visit.class)))
    @APIResponse(responseCode = "429", description = "Te vaak geprobeerd.")
    public Response visit(@NotNull(message = FILL_IN) @Valid Shown body) {
        Counter.Visit found = counter.visit(OneTimeCode.typed(body.code())).orElseThrow(CounterResource::notValid);
        Response.ResponseBuilder answer = Response.ok(Visit.of(found)).cacheControl(notKept());
        if (found instanceof Counter.Visit.ToAnswer toAnswer) {
            answer.header(
                    HttpHeaders.ETAG, new Version(toAnswer.question().request().version()).etag());
        }
        return answer.build();
    }

    @POST
    @Path("/answer")
    @Operation(
            operationId = "answerAtCounter",
            summary = "Antwoord ja of nee met de code van de balie",
            description = "Hierna is de code op. Hetzelfde antwoord nog eens sturen verandert niets.")
    @APIResponse(responseCode = "204", description = "Uw antwoord staat vast.")
    @APIResponse(responseCode = "429", description = "Te vaak geprobeerd.")
    public void answer(
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull(message = FILL_IN) @Valid Reply body) {
        Answering.Reply reply = Answering.Reply.of(body.answer(), body.kinds(), body.until(), body.release());
        done(counter.answer(OneTimeCode.typed(body.code()), reply, ifMatch), ANSWERED);
    }

    @POST
    @Path("/withdrawal")
    @Operation(
            operationId = "withdrawAtCounter",
            summary = "Stop met een toestemming, met de code van de balie",
            description = "U hoeft niet te zeggen waarom. De code blijft werken tot de tijd om is.")
    @APIResponse(responseCode = "204", description = "Gestopt. Vanaf nu wordt dit niet meer getoond.")
    @APIResponse(responseCode = "429", description = "Te vaak geprobeerd.")
    public void withdraw(@NotNull(message = FILL_IN) @Valid Stop body) {
        done(
                counter.withdraw(OneTimeCode.typed(body.code()), new ConsentId(body.consentId())),
                "Hier valt niets meer te stoppen: dit mag al niet (meer).");
    }

    private static void done(Counter.Outcome outcome, String nothingToDo) {
        switch (outcome) {
            case Counter.Outcome.Done done -> {}
            case Counter.Outcome.NotValid notValid -> throw notValid();
            case Counter.Outcome.NothingToDo nothing -> throw ProblemException.wrongState(nothingToDo);
        }
    }

    private static ProblemException notValid() {
        return ProblemException.invalid(
                Violation.inBody("code", "Deze code werkt niet (meer). Vraag aan de balie om een nieuwe."));
    }

    private static CacheControl notKept() {
        CacheControl none = new CacheControl();
        none.setNoStore(true);
        return none;
    }
}

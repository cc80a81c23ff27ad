package nl.busbaan.messaging.introduction;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import nl.busbaan.platform.identity.OneTimeCode;
import nl.busbaan.platform.problem.ProblemException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** For whoever has a code; nobody signs in here. The gateway limits how often one address may try. The code is never in an address. */
@Path("/messaging/v1")
@Tag(name = "Voor initiatieven")
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@PermitAll
class AnswerCodeResource {
    private final InitiativeAnswers answers;

    AnswerCodeResource(InitiativeAnswers answers) {
        this.answers = answers;
    }

    @Schema(name = "IntroductionLookup")
    record Lookup(
            @NotBlank(message = "Vul de code in.") @Size(max = 40, message = "De code heeft 12 tekens.") @Nullable
            String code) {

        @Override
        public String toString() {
            return "Lookup[…]";
        }
    }

    @Schema(name = "IntroductionAnswer")
    record Answer(
            @NotBlank(message = "Vul de code in.") @Size(max = 40, message = "De code heeft 12 tekens.") @Nullable
            String code,

            @NotNull(message = "Kies welkom of nee.") @Nullable
            InitiativeAnswer answer) {

        @Override
        public String toString() {
            return "Answer[…]";
        }
    }

    @POST
    @Path("/introduction-lookup")
    @Operation(
            operationId = "lookUpIntroduction",
            summary = "Wie er graag wil komen, voor wie de code heeft",
            description =
                    "Een code die niet bestaat, is gebruikt of te oud is, geeft 404. Zo ook als de inwoner liever niet meer wil.")
    @APIResponse(responseCode = "200", description = "Voornaam, wens, taal en dag")
    @APIResponse(responseCode = "429", description = "Te vaak geprobeerd vanaf dit netwerkadres.")
    public Newcomer look(@NotNull(message = "Vul de code in.") @Valid Lookup lookup) {
        return answers.withCode(OneTimeCode.typed(Objects.requireNonNull(lookup.code())))
                .orElseThrow(ProblemException::notFound);
    }

    @POST
    @Path("/introduction-answer")
    @Operation(
            operationId = "answerIntroduction",
            summary = "Welkom of nee zeggen met de code; daarna werkt de code niet meer",
            description = "Een nee heeft geen reden nodig.")
    @APIResponse(responseCode = "204", description = "Gehoord")
    @APIResponse(responseCode = "429", description = "Te vaak geprobeerd vanaf dit netwerkadres.")
    public Response answer(@NotNull(message = "Kies welkom of nee.") @Valid Answer body) {
        answers.answer(OneTimeCode.typed(Objects.requireNonNull(body.code())), Objects.requireNonNull(body.answer()))
                .orProblem();
        return Response.noContent().build();
    }
}

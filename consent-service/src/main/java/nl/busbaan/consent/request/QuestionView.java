package nl.busbaan.consent.request;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.busbaan.consent.consent.Continuation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An open question as the resident reads it. */
@Schema(name = "MyConsentRequest")
record QuestionView(
        UUID id,

        @Schema(description = "Stuur dit mee in If-Match als u antwoordt.")
        long version,

        String question,

        @Schema(description = "Hoeveel teams het mogen lezen, als het er meer zijn dan van één organisatie.") @Nullable
        String howWide,

        String why,

        @Schema(description = "De eerste dag, als het verdergaat na een toestemming die stopt.") @Nullable
        LocalDate begins,

        LocalDate until,
        List<Questions.KindName> kinds,
        String recipient,
        String purpose,
        String cannotBeUndone,

        @Schema(description = "Wat apart wordt gevraagd over het beroepsgeheim. Ontbreekt als dat niet geldt.")
        @Nullable
        ReleaseView release,

        String askedBy,
        String notice,

        @Schema(description = "Laatste dag waarop u kunt antwoorden. Het hoeft niet.")
        LocalDate answerBy,

        @Schema(description = "Wanneer wij het nog één keer vroegen. Daarna vragen wij het niet meer.") @Nullable
        Instant remindedAt) {

    @Schema(name = "ReleaseQuestion", description = "Ja op de vraag is niet ook ja hierop: antwoord met release.")
    record ReleaseView(
            @Schema(description = "Wat het beroepsgeheim is, en van wie.")
            String explanation,

            String question,

            @Schema(description = "Wat niet wordt gedeeld als u hier nee zegt.")
            String withoutIt) {

        static @Nullable ReleaseView of(Wording.@Nullable Release asked) {
            return asked == null ? null : new ReleaseView(asked.explanation(), asked.question(), asked.withoutIt());
        }
    }

    static QuestionView of(Questions.Told told) {
        ConsentRequest request = told.request();
        Wording.Shown shown = told.shown();
        return new QuestionView(
                request.id(),
                request.version(),
                shown.question(),
                shown.howWide(),
                shown.why(),
                request.continuation().map(Continuation::begins).orElse(null),
                request.until(),
                told.kinds(),
                told.recipient(),
                told.purposeName(),
                shown.cannotBeUndone(),
                ReleaseView.of(shown.release()),
                told.askedBy(),
                shown.notice(),
                request.lastDay(),
                request.remindedAt().orElse(null));
    }
}

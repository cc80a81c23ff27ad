package nl.busbaan.consent.request;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A question to the resident as he takes it along. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "CopiedConsentRequest", description = "Een vraag of iemand iets over u mocht lezen.")
public record RequestCopy(
        UUID id,
        String question,

        @Schema(description = "Waarom, in de woorden van wie het vroeg. Leeg als het is gewist.")
        String why,

        List<String> kinds,
        String purpose,
        String recipient,

        @Schema(description = "De laatste dag waarvoor het werd gevraagd.")
        LocalDate until,

        String askedBy,
        Instant askedAt,

        @Schema(description = "Wanneer het nog één keer is gevraagd.") @Nullable
        Instant remindedAt,

        @Schema(description = "Wanneer de vraag voorbij was, als u niet hebt geantwoord.") @Nullable
        Instant endedAt,

        @Schema(
                description = "Ontbreekt zolang u niet hebt geantwoord.",
                enumeration = {"YES", "NO"})
        @Nullable
        String answer,

        @Nullable Instant answeredAt,

        @Schema(description = "De papieren waarop deze vraag voor u is afgedrukt.")
        List<PaperCopy> papers) {

    @Schema(name = "CopiedConsentSheet")
    record PaperCopy(
            @Schema(description = "Staat onderaan het papier.")
            String number,

            @Schema(description = "BCP 47.") String language,
            Instant madeAt,
            String madeBy) {}

    @Override
    public String toString() {
        return "RequestCopy[id=" + id + "]";
    }
}

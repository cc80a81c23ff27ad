package nl.busbaan.messaging.introduction;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.busbaan.messaging.colleague.NamedColleague;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An introduction as the resident it is about takes it along. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "CopiedIntroduction",
        description =
                "Aan welk initiatief u bent voorgesteld. Het initiatief las alleen firstName, wish, language, day en time.")
public record IntroductionCopy(
        UUID id,
        String initiative,
        IntroductionStatus status,
        String firstName,
        String wish,
        String language,
        LocalDate day,
        @Nullable String time,

        @Schema(description = "Wie er meegaat.") @Nullable NamedColleague companion,

        NamedColleague introducedBy,
        Instant madeAt,

        @Schema(description = "Wanneer u ja zei.") @Nullable Instant agreedAt,

        @Schema(description = "Aan wie u dat zei; ontbreekt als u het zelf in het portaal zei.") @Nullable
        NamedColleague agreedWith,

        @Schema(description = "Voor dit moment wordt er gebeld als het stil blijft.") @Nullable
        Instant answerBy,

        @Schema(description = "Wanneer het initiatief antwoordde.") @Nullable
        Instant answeredAt,

        @Schema(description = "Wie dat antwoord hoorde; ontbreekt als het initiatief het zelf opschreef.") @Nullable
        NamedColleague answerHeardBy,

        @Nullable Instant withdrawnAt,

        @Schema(description = "Door wie het niet doorgaat.") @Nullable
        WithdrawnBy withdrawnBy,

        @Schema(
                description =
                        "Tot dan werkt de code waarmee het initiatief antwoordt; van de code bewaren wij alleen een afdruk.")
        @Nullable
        Instant codeExpiresAt) {

    @Override
    public String toString() {
        return "IntroductionCopy[id=" + id + "]";
    }
}

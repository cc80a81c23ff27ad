package nl.busbaan.messaging.introduction;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.busbaan.messaging.colleague.Person;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An introduction as those in charge and the resident himself read it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Introduction")
record IntroductionView(
        UUID id,

        @Schema(description = "Stuur dit mee in If-Match bij een wijziging.")
        long version,

        UUID initiativeId,
        String initiativeName,
        @Nullable String initiativePhone,
        IntroductionStatus status,
        String firstName,
        String wish,
        String language,
        LocalDate day,
        @Nullable String time,

        @Schema(description = "Wie er meegaat.") @Nullable Person companion,

        Person introducedBy,

        @Schema(description = "Wanneer de inwoner ja zei.") @Nullable
        Instant agreedAt,

        @Schema(description = "Aan wie hij dat zei; ontbreekt als hij het zelf in het portaal zei.") @Nullable
        Person agreedWith,

        @Schema(description = "Voor dit moment wordt er gebeld als het stil blijft; ontbreekt als er antwoord is.")
        @Nullable
        Instant answerBy,

        @Nullable Instant answeredAt,

        @Schema(description = "Door wie het niet doorgaat; ontbreekt als het doorgaat.") @Nullable
        WithdrawnBy withdrawnBy,

        @Schema(description = "Tot dan werkt de code van het initiatief; ontbreekt zonder code.") @Nullable
        Instant codeExpiresAt) {

    @Override
    public String toString() {
        return "IntroductionView[id=" + id + "]";
    }
}

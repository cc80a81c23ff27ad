package nl.busbaan.consent.objection;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An objection as the resident who made it takes it along. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "CopiedObjection",
        description = "Een bezwaar tegen wat een organisatie met uw gegevens doet (AVG artikel 21).")
public record ObjectionCopy(
        String organisation,
        Objection.State state,
        @Schema(description = "Uw eigen woorden.") String reason,
        Instant madeAt,

        @Schema(description = "De laatste dag waarop de organisatie moest antwoorden.")
        LocalDate due,

        @Schema(description = "Waarom de organisatie meer tijd nodig had.") @Nullable
        String extension,

        @Nullable Instant extendedAt,

        @Schema(description = "Waarom de organisatie zo besloot.") @Nullable
        String answer,

        @Nullable Instant weighedAt,
        @Nullable Instant takenBackAt) {

    @Override
    public String toString() {
        return "ObjectionCopy[madeAt=" + madeAt + "]";
    }
}

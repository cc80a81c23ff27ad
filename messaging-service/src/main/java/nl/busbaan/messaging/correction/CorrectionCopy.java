package nl.busbaan.messaging.correction;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import nl.busbaan.messaging.colleague.NamedColleague;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A correction as the resident who asked for it takes it along. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "CopiedCorrection", description = "Wat u zei over een gegeven dat niet klopt, en wat daarop kwam.")
public record CorrectionCopy(
        UUID id,
        UUID caseItemId,
        CorrectionStatus status,

        @Schema(description = "Uw woorden.") String statement,
        Instant askedAt,

        @Schema(description = "Voor dit moment is u een antwoord beloofd; ontbreekt na het antwoord.") @Nullable
        Instant answerBy,

        @Nullable NamedColleague answeredBy,
        @Nullable Instant answeredAt,

        @Schema(description = "Waarom het zo blijft.") @Nullable
        String reason) {

    @Override
    public String toString() {
        return "CorrectionCopy[id=" + id + "]";
    }
}

package nl.busbaan.messaging.correction;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import nl.busbaan.messaging.colleague.Person;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A correction as the resident who asked for it and those in charge read it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Correction")
record CorrectionView(
        UUID id,

        @Schema(description = "Stuur dit mee in If-Match bij een antwoord.")
        long version,

        UUID caseItemId,
        String kind,
        String kindName,
        CorrectionStatus status,

        @Schema(description = "De woorden van de inwoner.") String statement,
        Instant askedAt,

        @Schema(description = "Voor dit moment is een antwoord beloofd; ontbreekt na het antwoord.") @Nullable
        Instant answerBy,

        @Nullable Person answeredBy,
        @Nullable Instant answeredAt,

        @Schema(description = "Waarom het zo blijft.") @Nullable
        String reason) {

    CorrectionView called(String name) {
        return new CorrectionView(
                id,
                version,
                caseItemId,
                kind,
                name,
                status,
                statement,
                askedAt,
                answerBy,
                answeredBy,
                answeredAt,
                reason);
    }

    @Override
    public String toString() {
        return "CorrectionView[id=" + id + "]";
    }
}

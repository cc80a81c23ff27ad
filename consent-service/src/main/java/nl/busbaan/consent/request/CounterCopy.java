package nl.busbaan.consent.request;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "CopiedCounterCode",
        description =
                "Een code die u aan de balie kreeg om te antwoorden of te stoppen. De code zelf bewaren wij niet.")
public record CounterCopy(
        @Schema(description = "De vraag waar hij voor was. Ontbreekt bij een code om te stoppen.") @Nullable
        UUID consentRequestId,

        @Schema(description = "Wie u de code gaf.") String issuedBy,
        Instant issuedAt,
        Instant expiresAt,

        @Schema(description = "Wanneer iemand met deze code keek. Als dat u niet was, vraag dan wie u de code gaf.")
        List<Instant> visitedAt,

        @Schema(description = "Wanneer hij op was. Ontbreekt als de tijd alleen voorbijging.") @Nullable
        Instant usedAt) {}

package nl.busbaan.consent.decision;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A decision about a resident's data as he takes it along. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "CopiedDecision", description = "Een keer dat Busbaan besliste of iemand iets over u mocht zien.")
public record DecisionCopy(
        Instant at,
        boolean permitted,

        @Schema(enumeration = {"ALLOWED", "ASK", "NOT_NEEDED", "NOT_ALLOWED"})
        String answer,

        @Schema(description = "Welke regel de doorslag gaf.")
        String code,

        @Schema(
                description =
                        "Wie het wilde zien: de functie die hij nu heeft. Ontbreekt als hij hier niet meer werkt.")
        @Nullable
        String who,

        @Schema(description = "Wat iemand wilde zien.") @Nullable
        String kind,

        @Nullable String purpose,

        @Schema(description = "De grondslag van de AVG.") @Nullable
        String basis,

        @Nullable String article,

        @Schema(description = "De regel van het register, met zijn versie.") @Nullable
        String registerEntry) {}

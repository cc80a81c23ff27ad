package nl.busbaan.messaging.handover;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.busbaan.messaging.colleague.NamedColleague;
import nl.busbaan.messaging.helprequest.HandoverStatus;
import nl.busbaan.messaging.promise.Lane;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A handover as the resident whom it is about takes it along. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "CopiedHandover", description = "Hoe iemand werd gevraagd om u te helpen, en wat ervan kwam.")
public record HandoverCopy(
        UUID id,
        HandoverStatus status,
        @Nullable Lane lane,

        @Schema(description = "Waarvoor, een code van /consent/v1/purposes.") @Nullable
        String purpose,

        NamedColleague sender,

        @Schema(description = "Ontbreekt als het aan een team was.") @Nullable
        NamedColleague receiver,

        @Nullable String receivingTeam,

        @Schema(description = "Wat er werd gevraagd, woord voor woord.") @Nullable
        String question,

        @Schema(description = "Wat er al was gedaan, woord voor woord.") @Nullable
        String actionTaken,

        @Schema(description = "Welke gegevens meegingen; zij staan bij de gegevens van deze vraag.")
        List<UUID> caseItems,

        Instant offeredAt,
        @Nullable Instant readAt,
        @Nullable NamedColleague acceptedBy,
        @Nullable Instant acceptedAt,
        @Nullable Instant residentSpokenAt,

        @Schema(description = "Wat na het gesprek met u werd opgeschreven.") @Nullable
        String note,

        @Schema(description = "Wat ervan kwam.") @Nullable String outcome,

        @Nullable NamedColleague returnedBy,

        @Schema(description = "Waarom het werd teruggegeven of ingetrokken.") @Nullable
        String reason,

        @Schema(description = "Wie het wel kan, volgens wie teruggaf.") @Nullable
        NamedColleague alternative,

        @Schema(description = "Wanneer het klaar was, teruggegeven of ingetrokken.") @Nullable
        Instant endedAt) {

    @Override
    public String toString() {
        return "HandoverCopy[id=" + id + "]";
    }
}

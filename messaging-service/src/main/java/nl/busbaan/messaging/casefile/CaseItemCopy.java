package nl.busbaan.messaging.casefile;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import nl.busbaan.messaging.colleague.NamedColleague;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A piece of case data as its resident takes it along. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "CopiedCaseItem", description = "Een gegeven dat over u is vastgelegd.")
public record CaseItemCopy(
        UUID id,

        @Schema(description = "Soort gegeven, een code van /consent/v1/kinds.")
        String kind,

        @Schema(description = "Hoe het soort gegeven heet; de code zelf als de lijst er nu niet is.")
        String kindName,

        @Schema(description = "Wat er staat, woord voor woord. Ontbreekt als het is gewist.") @Nullable
        String text,

        NamedColleague recordedBy,

        @Schema(description = "Het team van toen.") String recordedByTeam,
        Instant recordedAt,

        @Schema(description = "Het gegeven dat hiervoor in de plaats kwam. Dan ziet niemand dit nog, behalve u.")
        @Nullable
        UUID replacedBy,

        @Nullable Instant replacedAt) {

    @Override
    public String toString() {
        return "CaseItemCopy[id=" + id + "]";
    }
}

package nl.busbaan.consent.breakglass;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A window of break glass as the resident whose data it was takes it along. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "CopiedBreakGlass",
        description = "Een tijd waarin iemand uw gegevens mocht openen omdat er gevaar was voor iemands leven.")
public record WindowCopy(
        Instant openedAt,
        Instant closesAt,

        @Schema(description = "De rol, niet de persoon.") String role,
        String organisation,

        @Schema(description = "In de woorden van wie opende.")
        String reason,

        @Schema(description = "Welke regel van het register het toestond, met zijn versie.")
        String registerEntry,

        @Schema(description = "Wat er is gelezen.") List<String> kinds,

        @Schema(description = "Wat de functionaris gegevensbescherming vond. Ontbreekt zolang die nog kijkt.") @Nullable
        Review review,

        @Nullable String reviewWords,
        @Nullable Instant reviewedAt) {

    @Override
    public String toString() {
        return "WindowCopy[openedAt=" + openedAt + "]";
    }
}

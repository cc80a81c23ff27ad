package nl.busbaan.messaging.copy;

import java.time.Instant;
import java.util.List;
import nl.busbaan.messaging.casefile.CaseItemCopy;
import nl.busbaan.messaging.correction.CorrectionCopy;
import nl.busbaan.messaging.handover.HandoverCopy;
import nl.busbaan.messaging.helprequest.RequestCopy;
import nl.busbaan.messaging.introduction.IntroductionCopy;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Everything at once, without pages: a copy that can be half is none. */
@Schema(
        name = "MessagingCopy",
        description =
                "Alles wat messaging-service van u bewaart. Momenten staan in UTC (RFC 3339). Teksten zijn woord voor woord.")
record MyCopy(
        @Schema(description = "Welke dienst dit gaf.") String service,
        Instant madeAt,

        @Schema(description = "Wat er niet in staat, en waarom.")
        List<String> leftOut,

        @Schema(description = "Uw vragen, oudste eerst.") List<Item> requests) {

    @Schema(name = "CopiedHelpRequest", description = "Een vraag van u, met alles wat erbij hoort.")
    record Item(
            RequestCopy request,

            @Schema(description = "Wat er over u is vastgelegd, oudste eerst.")
            List<CaseItemCopy> caseItems,

            @Schema(description = "Wat er volgens u niet klopte, oudste eerst.")
            List<CorrectionCopy> corrections,

            @Schema(description = "Wie erbij is gehaald, oudste eerst.")
            List<HandoverCopy> handovers,

            @Schema(description = "Aan welk initiatief u bent voorgesteld, oudste eerst.")
            List<IntroductionCopy> introductions) {}

    @Override
    public String toString() {
        return "MyCopy[…]";
    }
}

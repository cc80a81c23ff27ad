package nl.busbaan.messaging.emergency;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.busbaan.messaging.casefile.CaseDatumView;
import nl.busbaan.messaging.colleague.Person;
import nl.busbaan.messaging.helprequest.HelpRequestStatus;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "EmergencyReading", description = "Wat iemand leest die niet meedoet, terwijl zijn noodtoegang open is.")
record EmergencyView(
        @Schema(description = "Vanaf dan is er niets meer te lezen.")
        Instant closesAt,

        @Schema(description = "De hulpvragen van de inwoner, nieuwste eerst.")
        List<Item> requests,

        @Nullable String notice) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(
            name = "EmergencyRequest",
            description = "Een hulpvraag: wie erover gaat, en de gegevens. Niet wat de inwoner vroeg of zei.")
    record Item(
            UUID id,
            Instant openedAt,
            HelpRequestStatus status,

            @Schema(description = "Wie de inwoner kent. Bel eerst.")
            Person inCharge,

            @Nullable String team,
            List<CaseDatumView> items) {}
}

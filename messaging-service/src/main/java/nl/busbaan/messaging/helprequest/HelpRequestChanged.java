package nl.busbaan.messaging.helprequest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import nl.busbaan.messaging.colleague.ProfessionalId;
import org.jspecify.annotations.Nullable;

/** State of a request on the topic {@code help-requests}: who may act, and for which resident (a random reference). */
@JsonInclude(JsonInclude.Include.NON_NULL)
record HelpRequestChanged(
        UUID id,
        long version,
        UUID residentRef,
        UUID inChargeId,
        UUID inChargeTeamId,
        @Nullable UUID duoId,
        HelpRequestStatus status,
        List<UUID> participantIds) {
    static final String TOPIC = "help-requests";
    static final String TYPE = "nl.busbaan.hulpvraag.gewijzigd";

    static HelpRequestChanged of(HelpRequest request) {
        return new HelpRequestChanged(
                request.id().value(),
                request.version(),
                request.resident().value(),
                request.inCharge().value(),
                request.inChargeTeam().value(),
                request.duo().map(ProfessionalId::value).orElse(null),
                request.status(),
                request.participantIds().stream().map(ProfessionalId::value).toList());
    }
}

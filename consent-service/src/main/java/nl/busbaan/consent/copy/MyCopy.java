package nl.busbaan.consent.copy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.busbaan.consent.accesslog.AccessCopy;
import nl.busbaan.consent.breakglass.WindowCopy;
import nl.busbaan.consent.decision.DecisionCopy;
import nl.busbaan.consent.objection.ObjectionCopy;
import nl.busbaan.consent.record.ConsentCopy;
import nl.busbaan.consent.request.CounterCopy;
import nl.busbaan.consent.request.RequestCopy;
import nl.busbaan.consent.resident.InvitationCopy;
import nl.busbaan.consent.resident.Standstill;
import nl.busbaan.consent.rights.RestrictionCopy;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Everything at once, without pages: a copy that can be half is none. */
@Schema(
        name = "ConsentCopy",
        description =
                "Alles wat consent-service van u bewaart. Elke lijst is heel, nieuwste eerst. Momenten staan in UTC (RFC 3339).")
record MyCopy(
        @Schema(description = "Welke dienst dit gaf.") String service,
        Instant madeAt,

        @Schema(description = "Wat er niet in staat, en waarom.")
        List<String> leftOut,

        Self resident,
        List<InvitationCopy> invitations,
        List<RequestCopy> consentRequests,
        List<CounterCopy> counterCodes,
        List<ConsentCopy> consents,
        List<RestrictionCopy> restrictions,
        List<ObjectionCopy> objections,
        List<AccessCopy> accessLog,
        List<WindowCopy> breakGlass,
        List<DecisionCopy> decisions) {

    @Schema(name = "CopiedResident", description = "Hoe wij u kennen: als een willekeurig nummer, met een account.")
    record Self(
            UUID id,

            @Schema(description = "Of u een account aan dit nummer hebt verbonden.")
            boolean hasAccount,

            @Schema(description = "Of uw gegevens rusten.") Standstill standstill) {}

    @Override
    public String toString() {
        return "MyCopy[…]";
    }
}

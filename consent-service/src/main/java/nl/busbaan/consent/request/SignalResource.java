package nl.busbaan.consent.request;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.busbaan.consent.colleague.Colleagues;
import nl.busbaan.platform.identity.Caller;
import nl.busbaan.platform.identity.Roles;
import nl.busbaan.platform.problem.ProblemException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/consent/v1/consent-signals")
@RolesAllowed(Roles.PROFESSIONAL)
@RunOnVirtualThread
@Tag(name = "toestemming vragen")
public class SignalResource {
    private final Signals signals;
    private final Colleagues colleagues;
    private final Caller caller;

    SignalResource(Signals signals, Colleagues colleagues, Caller caller) {
        this.signals = signals;
        this.colleagues = colleagues;
        this.caller = caller;
    }

    @Schema(name = "ConsentSignal")
    record Item(
            Signals.Code code,
            UUID helpRequestId,
            UUID consentRequestId,

            @Schema(description = "De laatste dag: van de toestemming, of om te antwoorden.")
            LocalDate by,

            String sentence) {

        static Item of(Signals.Signal signal) {
            return new Item(
                    signal.code(), signal.helpRequest(), signal.consentRequest(), signal.by(), signal.sentence());
        }
    }

    @Schema(name = "ConsentSignals")
    record Items(List<Item> items) {}

    @GET
    @Operation(
            operationId = "listConsentSignals",
            summary = "Waarover je met een inwoner moet praten: toestemming die stopt, of een vraag zonder antwoord",
            description = "Van inwoners voor wie jij of je duo de regie heeft. Wat het eerst stopt, staat bovenaan.")
    public Items list() {
        return new Items(
                signals
                        .of(colleagues
                                .byAccount(caller.account())
                                .orElseThrow(ProblemException::notFound)
                                .id())
                        .stream()
                        .map(Item::of)
                        .toList());
    }
}

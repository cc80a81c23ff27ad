package nl.busbaan.consent.workplace;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import nl.busbaan.consent.breakglass.Reviewing;
import nl.busbaan.consent.legalbasis.Waiting;
import nl.busbaan.consent.objection.Weighing;
import nl.busbaan.consent.officer.Officer;
import nl.busbaan.consent.officer.Officers;
import nl.busbaan.platform.identity.Caller;
import nl.busbaan.platform.identity.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/consent/v1/workplace")
@RolesAllowed({Roles.DPO, Roles.PRIVACY_OFFICER, Roles.CONTROLLER})
@RunOnVirtualThread
@Tag(name = "register")
public class WorkplaceResource {
    private final Officers officers;
    private final Reviewing reviewing;
    private final Waiting waiting;
    private final Weighing weighing;
    private final Caller caller;

    WorkplaceResource(Officers officers, Reviewing reviewing, Waiting waiting, Weighing weighing, Caller caller) {
        this.caller = caller;
        this.officers = officers;
        this.reviewing = reviewing;
        this.waiting = waiting;
        this.weighing = weighing;
    }

    @Schema(name = "OfficersWorkplace")
    record Counts(
            @Schema(
                    description =
                            "Noodtoegang waarop de FG nog moet terugkijken; voor anderen alleen die van de eigen organisatie.")
            long breakGlass,

            @Schema(description = "Voorstellen die op advies van de FG wachten.")
            long toAdvise,

            @Schema(description = "Voorstellen die op een besluit wachten.")
            long toDecide,

            @Schema(description = "Voorstellen die terugkwamen bij de privacy officer.")
            long returned,

            @Schema(description = "Regels van de organisatie die binnen 60 dagen aflopen of net zijn afgelopen.")
            long expiring,

            @Schema(description = "Bezwaren (AVG 21) die nog niet zijn gewogen.")
            long objections,

            @Schema(description = "Daarvan: waarvan de laatste dag om te antwoorden voorbij is.")
            long lateObjections) {}

    @GET
    @Operation(
            operationId = "getOfficersWorkplace",
            summary = "Wat er wacht op privacy officer, FG en verantwoordelijke")
    public Counts counts() {
        Officer officer = officers.current();
        Waiting.Counts proposals = waiting.of(officer);
        Weighing.Waiting objections = weighing.waiting(officer);
        return new Counts(
                reviewing.waiting(officer, caller.has(Roles.DPO)),
                proposals.toAdvise(),
                proposals.toDecide(),
                proposals.returned(),
                proposals.expiring(),
                objections.all(),
                objections.late());
    }
}

package nl.busbaan.consent.breakglass;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.busbaan.consent.colleague.ColleagueId;
import nl.busbaan.consent.resident.ResidentId;
import nl.busbaan.platform.identity.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/consent/v1/open-windows")
@RolesAllowed(Roles.PEP)
@RunOnVirtualThread
@Tag(name = "noodtoegang")
public class OpenWindowResource {
    private final Emergency emergency;

    OpenWindowResource(Emergency emergency) {
        this.emergency = emergency;
    }

    @Schema(name = "OpenWindow")
    record Item(Instant closesAt) {}

    @Schema(name = "OpenWindows")
    record Items(@Schema(description = "Hoogstens een.") List<Item> items) {}

    @GET
    @Operation(
            operationId = "listOpenWindows",
            summary = "Of de noodtoegang van een collega bij een inwoner nu open is",
            description =
                    "Voor diensten die gegevens laten lezen aan wie niet meedoet. Het is geen besluit: over elk gegeven "
                            + "beslist daarna het beslispunt. Bewaar het antwoord niet.")
    public Items open(
            @QueryParam("residentId") @NotNull(message = "Kies een inwoner.") UUID residentId,
            @QueryParam("colleagueId") @NotNull(message = "Kies een collega.") UUID colleagueId) {
        return new Items(emergency.openUntil(new ResidentId(residentId), new ColleagueId(colleagueId)).stream()
                .map(Item::new)
                .toList());
    }
}

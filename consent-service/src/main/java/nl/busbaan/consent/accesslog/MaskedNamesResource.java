package nl.busbaan.consent.accesslog;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import nl.busbaan.consent.colleague.ColleagueId;
import nl.busbaan.platform.identity.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/consent/v1/masked-names")
@RolesAllowed(Roles.PEP)
@RunOnVirtualThread
@Tag(name = "inzage")
public class MaskedNamesResource {
    private final MaskedNames names;

    MaskedNamesResource(MaskedNames names) {
        this.names = names;
    }

    @Schema(name = "MaskedNames")
    record Items(
            @Schema(description = "Nummers van collega's, zonder naam, reden of organisatie.")
            List<UUID> items) {}

    @GET
    @Operation(
            operationId = "listMaskedNames",
            summary = "Van welke collega's een inwoner de naam niet hoort",
            description = "Voor diensten die een inwoner iets laten lezen. Bewaar het antwoord niet.")
    public Items list() {
        return new Items(
                names.standing().stream().map(ColleagueId::value).sorted().toList());
    }
}

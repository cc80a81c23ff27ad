package nl.busbaan.directory.quality;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import nl.busbaan.platform.identity.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/directory/v1/me/initiatives")
@RunOnVirtualThread
@Tag(name = "Altijd actueel")
class MyInitiativeResource {
    private final Keepers keepers;

    MyInitiativeResource(Keepers keepers) {
        this.keepers = keepers;
    }

    @Schema(name = "MyInitiatives")
    record Items(List<Keepers.KeptInitiative> items) {}

    @GET
    @RolesAllowed(Roles.INITIATIVE)
    @Operation(operationId = "listMyInitiatives", summary = "Welke initiatieven ik bewaak")
    public Items mine() {
        return new Items(keepers.initiativesOfCaller());
    }
}

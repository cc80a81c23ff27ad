package nl.busbaan.directory.quality;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import nl.busbaan.platform.identity.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/directory/v1/entries/{id}/confirmation-requests")
@Consumes(MediaType.WILDCARD) // nothing here has a body
@RunOnVirtualThread
@Tag(name = "Altijd actueel")
class ConfirmationRequestResource {
    private final Confirmations confirmations;

    ConfirmationRequestResource(Confirmations confirmations) {
        this.confirmations = confirmations;
    }

    @POST
    @RolesAllowed(Roles.DIRECTORY_ADMIN)
    @Operation(operationId = "askOwner", summary = "Vraag wie een vermelding bewaakt of zij nog klopt")
    public RestResponse<Void> ask(@PathParam("id") UUID id) {
        confirmations.askOwner(id);
        return RestResponse.noContent();
    }
}

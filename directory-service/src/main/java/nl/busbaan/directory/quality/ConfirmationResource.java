package nl.busbaan.directory.quality;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import nl.busbaan.platform.identity.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/directory/v1/entries/{id}/confirmations")
@Consumes(MediaType.WILDCARD) // nothing here has a body
@RunOnVirtualThread
@Tag(name = "Altijd actueel")
class ConfirmationResource {
    private final Confirmations confirmations;

    ConfirmationResource(Confirmations confirmations) {
        this.confirmations = confirmations;
    }

    @POST
    @RolesAllowed({Roles.DIRECTORY_ADMIN, Roles.PROFESSIONAL, Roles.INITIATIVE})
    @Operation(
            operationId = "confirmEntry",
            summary = "Zeg dat een vermelding nog klopt",
            description = "Voor wie de vermelding bewaakt, en voor de beheerder. Twee keer zeggen mag.")
    public RestResponse<Void> confirm(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        confirmations.confirm(id, ifMatch);
        return RestResponse.noContent();
    }
}

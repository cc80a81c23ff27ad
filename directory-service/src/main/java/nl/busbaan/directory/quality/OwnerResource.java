package nl.busbaan.directory.quality;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import nl.busbaan.platform.identity.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/directory/v1/entries/{id}/owner")
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.DIRECTORY_ADMIN)
@RunOnVirtualThread
@Tag(name = "Altijd actueel")
class OwnerResource {
    private final Owners owners;

    OwnerResource(Owners owners) {
        this.owners = owners;
    }

    /** @param email verified address of the initiative that keeps its own entry */
    @Schema(name = "OwnerInput")
    record OwnerInput(
            @Nullable UUID professionalId,

            @Nullable
            @Email(message = "Vul een e-mailadres in.")
            @Size(max = 200, message = "Gebruik hooguit 200 tekens.")
            String email) {

        @JsonIgnore
        @Schema(hidden = true)
        @AssertTrue(message = "Kies een professional, of vul het e-mailadres van het initiatief in.")
        public boolean isOneOfBoth() {
            return (professionalId == null) != (email == null);
        }

        @Override
        public String toString() {
            return "OwnerInput[…]";
        }
    }

    @PUT
    @Operation(
            operationId = "assignOwner",
            summary = "Wijs aan wie een vermelding bewaakt",
            description =
                    "Wie een organisatie bewaakt, bewaakt ook alles wat bij de organisatie staat en geen eigen bewaker heeft.")
    public RestResponse<Void> assign(
            @PathParam("id") UUID id, @NotNull(message = "Stuur mee wie dit bewaakt.") @Valid OwnerInput owner) {
        if (owner.professionalId() != null) {
            owners.assign(id, owner.professionalId());
        } else if (owner.email() != null) {
            owners.letKeepItself(id, owner.email());
        }
        return RestResponse.noContent();
    }

    @DELETE
    @Consumes(MediaType.WILDCARD) // it has no body
    @Operation(operationId = "releaseOwner", summary = "Haal weg wie een vermelding bewaakt")
    public RestResponse<Void> release(@PathParam("id") UUID id) {
        owners.release(id);
        return RestResponse.noContent();
    }
}

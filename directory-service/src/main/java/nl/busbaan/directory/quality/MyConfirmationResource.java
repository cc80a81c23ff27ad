package nl.busbaan.directory.quality;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import nl.busbaan.platform.identity.Roles;
import nl.busbaan.platform.web.Cursor;
import nl.busbaan.platform.web.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/directory/v1/me/confirmations")
@Consumes(MediaType.WILDCARD) // nothing here has a body
@RunOnVirtualThread
@Tag(name = "Altijd actueel")
class MyConfirmationResource {
    private final Confirmations confirmations;

    MyConfirmationResource(Confirmations confirmations) {
        this.confirmations = confirmations;
    }

    @GET
    @RolesAllowed({Roles.PROFESSIONAL, Roles.INITIATIVE})
    @Operation(operationId = "listMyConfirmations", summary = "Wat ik moet nakijken: klopt dit nog?")
    public Page<Confirmations.Asked> mine(
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit")
                    @DefaultValue("10")
                    @Min(value = 1, message = "Vraag 1 tot 50 regels.")
                    @Max(value = 50, message = "Vraag 1 tot 50 regels.")
                    int limit) {
        return confirmations.mine(cursor == null ? null : Cursor.decode(cursor, 2), limit);
    }
}

package nl.busbaan.consent.copy;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import nl.busbaan.platform.identity.Caller;
import nl.busbaan.platform.identity.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/consent/v1/my-copy")
@RolesAllowed(Roles.RESIDENT)
@RunOnVirtualThread
@Tag(name = "inwoner")
public class MyCopyResource {
    private final MyCopies copies;
    private final Caller caller;

    MyCopyResource(MyCopies copies, Caller caller) {
        this.copies = copies;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "getMyCopy",
            summary = "Een kopie van alles wat wij van u bewaren (AVG artikel 15 en 20)",
            description = "Alles in één antwoord. Wat messaging-service bewaart, staat in /messaging/v1/my-copy. "
                    + "Wie zijn eigen kopie vraagt, komt in geen logboek.")
    @APIResponse(
            responseCode = "200",
            description = "De kopie.",
            content = @Content(schema = @Schema(implementation = MyCopy.class)))
    public JsonNode copy() {
        return copies.of(caller.account());
    }
}

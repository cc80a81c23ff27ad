package nl.busbaan.messaging.copy;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import nl.busbaan.platform.identity.Roles;
import nl.busbaan.platform.problem.Problem;
import nl.busbaan.platform.problem.ProblemException;
import nl.busbaan.platform.problem.ProblemType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/messaging/v1/my-copy")
@Tag(name = "Mijn vraag")
@RunOnVirtualThread
@RolesAllowed(Roles.RESIDENT)
class MyCopyResource {
    private final MyCopies copies;

    MyCopyResource(MyCopies copies) {
        this.copies = copies;
    }

    @GET
    @Operation(
            summary = "Een kopie van alles wat wij van mij bewaren (AVG artikel 15 en 20)",
            description = "Alles in één antwoord, ook de gegevens die versleuteld zijn. Wat consent-service bewaart, "
                    + "staat in /consent/v1/my-copy. Wie zijn eigen kopie vraagt, komt in geen logboek.")
    @APIResponse(
            responseCode = "200",
            description = "De kopie.",
            content = @Content(schema = @Schema(implementation = MyCopy.class)))
    @APIResponse(
            responseCode = "503",
            description = "Wij kunnen nu niet nagaan welke namen wij mogen noemen. Er gaat dan niets uit.",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(ref = "#/components/schemas/Problem")))
    public JsonNode copy() {
        return copies.ofCaller()
                .orElseThrow(() -> ProblemException.of(
                        ProblemType.DEPENDENCY_DOWN,
                        "Wij kunnen nu niet nagaan welke namen wij mogen noemen. Probeer het over een paar minuten."));
    }
}

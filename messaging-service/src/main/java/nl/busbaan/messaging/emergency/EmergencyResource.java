package nl.busbaan.messaging.emergency;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import nl.busbaan.messaging.helprequest.HelpRequestId;
import nl.busbaan.platform.identity.Roles;
import nl.busbaan.platform.problem.Problem;
import nl.busbaan.platform.problem.ProblemException;
import nl.busbaan.platform.problem.ProblemType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/messaging/v1/help-requests/{id}/emergency-reading")
@Tag(name = "Zaakgegevens")
@RunOnVirtualThread
@RolesAllowed(Roles.PROFESSIONAL)
class EmergencyResource {
    private final EmergencyReading reading;

    EmergencyResource(EmergencyReading reading) {
        this.reading = reading;
    }

    @GET
    @Operation(
            summary = "Gegevens lezen bij gevaar voor iemands leven, ook voor wie niet meedoet",
            description =
                    "Alleen terwijl de noodtoegang van de lezer bij deze inwoner open is (POST /consent/v1/break-glass). Over elk "
                            + "gegeven beslist de AVG-toets; de inwoner ziet dat er is gelezen en waarom. Te veranderen is er niets.")
    @APIResponse(
            responseCode = "200",
            description = "Alle hulpvragen van de inwoner, met de gegevens erbij",
            content = @Content(schema = @Schema(implementation = EmergencyView.class)))
    @APIResponse(
            responseCode = "503",
            description = "Wij kunnen nu niet nagaan of de noodtoegang open is. Er is dan niets te zien.",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(ref = "#/components/schemas/Problem")))
    public EmergencyView read(
            @PathParam("id") UUID id,
            @QueryParam("purpose")
                    @NotBlank(message = "Kies waarvoor je de gegevens nodig hebt.")
                    @Pattern(regexp = "|[A-Z][A-Z_]{1,39}", message = "Kies een doel uit de lijst.")
                    @Nullable
                    String purpose) {
        return switch (reading.read(new HelpRequestId(id), purpose == null ? "" : purpose)) {
            case EmergencyReading.Outcome.Read(EmergencyView view) -> view;
            case EmergencyReading.Outcome.Nothing() -> throw ProblemException.notFound();
            case EmergencyReading.Outcome.WindowUnknown() ->
                throw ProblemException.of(
                        ProblemType.DEPENDENCY_DOWN,
                        "Wij kunnen nu niet nagaan of je noodtoegang open is. Bel bij gevaar 112.");
        };
    }
}

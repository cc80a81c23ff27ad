package nl.busbaan.consent.resident;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.UUID;
import nl.busbaan.consent.colleague.Colleague;
import nl.busbaan.consent.colleague.Colleagues;
import nl.busbaan.platform.identity.Caller;
import nl.busbaan.platform.identity.Roles;
import nl.busbaan.platform.problem.ProblemException;
import nl.busbaan.platform.problem.ProblemType;
import nl.busbaan.platform.problem.Violation;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/consent/v1")
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "inwoner")
public class InvitationResource {
    private final Linking linking;
    private final Colleagues colleagues;
    private final Caller caller;

    InvitationResource(Linking linking, Colleagues colleagues, Caller caller) {
        this.linking = linking;
        this.colleagues = colleagues;
        this.caller = caller;
    }

    record Code(
            @NotBlank(message = "Vul de code in.") @Size(max = 20, message = "De code heeft 8 tekens.")
            String code) {}

    record Invited(String code, Instant expiresAt) {}

    @POST
    @Path("/residents/{residentId}/invitations")
    @Consumes(MediaType.WILDCARD) // it has no body
    @RolesAllowed(Roles.PROFESSIONAL)
    @Operation(
            operationId = "inviteResident",
            summary = "Maak een code waarmee de inwoner zijn account koppelt",
            description = "De code is hierna niet meer op te vragen. Hij werkt één keer en 7 dagen.")
    @APIResponse(
            responseCode = "201",
            description = "De code, alleen nu te zien.",
            content = @Content(schema = @Schema(implementation = Invited.class)))
    public Response invite(@PathParam("residentId") UUID residentId) {
        Colleague colleague = colleagues.byAccount(caller.account()).orElseThrow(ProblemException::notFound);
        Linking.Issued issued =
                linking.invite(new ResidentId(residentId), colleague.id()).orElseThrow(ProblemException::notFound);
        return Response.status(201)
                .entity(new Invited(issued.code().text(), issued.expiresAt()))
                .build();
    }

    @POST
    @Path("/my-invitation")
    @RolesAllowed(Roles.RESIDENT)
    @Operation(operationId = "useInvitation", summary = "Koppel uw account met de code die u kreeg")
    @APIResponse(responseCode = "204", description = "Gekoppeld.")
    @APIResponse(responseCode = "429", description = "Te vaak geprobeerd: 5 keer in 15 minuten.")
    public Response use(@NotNull(message = "Vul de code in.") @Valid Code body) {
        return switch (linking.link(InvitationCode.typed(body.code()), caller.account())) {
            case LINKED -> Response.noContent().build();
            case NOT_VALID ->
                throw ProblemException.invalid(
                        Violation.inBody("code", "Deze code werkt niet (meer). Vraag uw hulpverlener om een nieuwe."));
            case TOO_MANY_TRIES ->
                throw ProblemException.of(
                        ProblemType.TOO_MANY_REQUESTS,
                        "U hebt 5 keer een code geprobeerd. Wacht 15 minuten en probeer het dan opnieuw.");
        };
    }
}

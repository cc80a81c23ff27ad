package nl.busbaan.consent.request;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.busbaan.consent.colleague.Colleagues;
import nl.busbaan.consent.resident.ResidentId;
import nl.busbaan.platform.identity.Caller;
import nl.busbaan.platform.identity.Roles;
import nl.busbaan.platform.problem.ProblemException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/consent/v1/residents/{residentId}/withdrawal-codes")
@Consumes(MediaType.WILDCARD) // it has no body
@RolesAllowed(Roles.PROFESSIONAL)
@RunOnVirtualThread
@Tag(name = "toestemming vragen")
public class WithdrawalCodeResource {
    private final Counter counter;
    private final Colleagues colleagues;
    private final Caller caller;

    WithdrawalCodeResource(Counter counter, Colleagues colleagues, Caller caller) {
        this.counter = counter;
        this.colleagues = colleagues;
        this.caller = caller;
    }

    @POST
    @Operation(
            operationId = "makeCodeToWithdraw",
            summary = "Maak een code waarmee de inwoner op zijn eigen telefoon stopt met wat hij goed vond",
            description = "De code werkt 15 minuten. Een eerdere code werkt dan niet meer.")
    @APIResponse(
            responseCode = "201",
            description = "De code, alleen nu te zien.",
            content = @Content(schema = @Schema(implementation = CounterCodeResource.Issued.class)))
    public Response make(@PathParam("residentId") UUID residentId) {
        return CounterCodeResource.created(counter.codeToWithdraw(
                new ResidentId(residentId),
                colleagues.byAccount(caller.account()).orElseThrow(ProblemException::notFound)));
    }
}

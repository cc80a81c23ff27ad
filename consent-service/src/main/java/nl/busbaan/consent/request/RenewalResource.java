package nl.busbaan.consent.request;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import nl.busbaan.consent.colleague.Colleague;
import nl.busbaan.consent.colleague.Colleagues;
import nl.busbaan.platform.identity.Caller;
import nl.busbaan.platform.identity.Roles;
import nl.busbaan.platform.problem.ProblemException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path(ConsentRequestResource.PATH)
@Consumes(MediaType.WILDCARD) // neither has a body
@RolesAllowed(Roles.PROFESSIONAL)
@RunOnVirtualThread
@Tag(name = "toestemming vragen")
public class RenewalResource {
    private final Renewing renewing;
    private final Colleagues colleagues;
    private final Caller caller;

    RenewalResource(Renewing renewing, Colleagues colleagues, Caller caller) {
        this.renewing = renewing;
        this.colleagues = colleagues;
        this.caller = caller;
    }

    @POST
    @Path("/{id}/renewal")
    @Operation(
            operationId = "askRenewal",
            summary = "Vraag de inwoner of een toestemming die stopt langer mag",
            description = "Hetzelfde, even lang, meteen aansluitend. Eén keer per toestemming.")
    @APIResponse(responseCode = "201", description = "De vraag staat klaar voor de inwoner.")
    public Response ask(@PathParam("id") UUID id) {
        return switch (renewing.askNow(id, colleague())) {
            case Renewing.Outcome.Asked asked ->
                Response.created(URI.create(ConsentRequestResource.PATH + "/" + asked.question()))
                        .build();
            case Renewing.Outcome.NotAsked notAsked -> throw ProblemException.wrongState(notAsked.why());
        };
    }

    @POST
    @Path("/{id}/no-renewal")
    @Operation(
            operationId = "letConsentEnd",
            summary = "Laat een toestemming stoppen zonder het de inwoner te vragen",
            description = "Omdat het niet meer nodig is. Vraag het nog eens en er verandert niets.")
    @APIResponse(responseCode = "204", description = "De inwoner wordt niets gevraagd.")
    public void letEnd(@PathParam("id") UUID id) {
        renewing.letEnd(id, colleague());
    }

    private Colleague colleague() {
        return colleagues.byAccount(caller.account()).orElseThrow(ProblemException::notFound);
    }
}

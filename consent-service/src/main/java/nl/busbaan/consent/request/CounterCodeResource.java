package nl.busbaan.consent.request;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path(ConsentRequestResource.PATH)
@Consumes(MediaType.WILDCARD) // it has no body
@RolesAllowed(Roles.PROFESSIONAL)
@RunOnVirtualThread
@Tag(name = "toestemming vragen")
public class CounterCodeResource {
    private final Counter counter;
    private final Colleagues colleagues;
    private final Caller caller;

    CounterCodeResource(Counter counter, Colleagues colleagues, Caller caller) {
        this.counter = counter;
        this.colleagues = colleagues;
        this.caller = caller;
    }

    @Schema(name = "CounterCode")
    record Issued(
            @Schema(description = "Zoals de inwoner hem kan overtypen.", examples = "K7MP-2QXR-9HTB")
            String code,

            Instant expiresAt) {

        static Issued of(Counter.Issued issued) {
            return new Issued(issued.code().text(), issued.expiresAt());
        }
    }

    @POST
    @Path("/{id}/counter-codes")
    @Operation(
            operationId = "makeCodeToAnswer",
            summary = "Maak een code waarmee de inwoner deze vraag op zijn eigen telefoon beantwoordt",
            description = "De code werkt 15 minuten en voor één antwoord. Een eerdere code werkt dan niet meer.")
    @APIResponse(
            responseCode = "201",
            description = "De code, alleen nu te zien.",
            content = @Content(schema = @Schema(implementation = Issued.class)))
    public Response toAnswer(@PathParam("id") UUID id) {
        return counter.codeToAnswer(id, colleague())
                .map(CounterCodeResource::created)
                .orElseThrow(() ->
                        ProblemException.wrongState("Deze vraag is al beantwoord of voorbij. Er is geen code nodig."));
    }

    static Response created(Counter.Issued issued) {
        return Response.status(201).entity(Issued.of(issued)).build();
    }

    private Colleague colleague() {
        return colleagues.byAccount(caller.account()).orElseThrow(ProblemException::notFound);
    }
}

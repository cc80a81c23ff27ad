package nl.busbaan.consent.rights;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.busbaan.platform.identity.Caller;
import nl.busbaan.platform.identity.Roles;
import nl.busbaan.platform.problem.ProblemException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/consent/v1")
@RolesAllowed(Roles.RESIDENT)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "inwoner")
public class MyErasureResource {
    private static final String UNDERSTOOD = "Zet een vinkje: wissen kan niet terug.";

    private final Erasing erasing;
    private final ErasureSentences sentences;
    private final Caller caller;

    MyErasureResource(Erasing erasing, ErasureSentences sentences, Caller caller) {
        this.erasing = erasing;
        this.sentences = sentences;
        this.caller = caller;
    }

    @Schema(name = "ErasureWish")
    record Wish(
            @NotNull(message = UNDERSTOOD)
            @AssertTrue(message = UNDERSTOOD)
            @Nullable
            @Schema(description = "Dat u begrijpt dat wissen niet terug kan. Alleen true wist.")
            Boolean understood) {}

    @Schema(name = "MyErasure")
    record Outlook(
            @Schema(description = "Of er nu gewist kan worden.")
            boolean possible,

            @Schema(description = "Wat er eerst moet, in zinnen. Leeg als er gewist kan worden.")
            List<String> obstacles,

            @Schema(description = "Wat er weggaat, in zinnen.")
            List<String> goes,

            @Schema(description = "Wat er blijft, omdat de wet dat zegt.")
            List<ErasureStay> stays) {}

    @Schema(name = "Erasure")
    record Proof(
            UUID id,
            Instant erasedAt,

            @Schema(description = "Of de sleutel echt weg is: dan kan niemand nog lezen wat ermee versleuteld was.")
            boolean keyDestroyed,

            @Schema(description = "Wat er blijft in het deel over toestemming, omdat de wet dat zegt.")
            List<ErasureStay> stays) {}

    @GET
    @Path("/my-erasure")
    @Operation(operationId = "getMyErasure", summary = "Wat er gebeurt als u al uw gegevens laat wissen")
    public Outlook outlook() {
        Erasing.Outlook outlook = erasing.outlook(caller.account());
        return new Outlook(
                outlook.obstacles().isEmpty(),
                outlook.obstacles().stream().map(sentences::obstacle).toList(),
                sentences.goes(),
                sentences.stays(outlook.duties()));
    }

    @POST
    @Path("/my-erasure")
    @Operation(
            operationId = "eraseMe",
            summary = "Wis al mijn gegevens (AVG artikel 17)",
            description = "Dit kan niet terug. Het nummer in het antwoord is daarna het enige bewijs: bewaar het.")
    @APIResponse(
            responseCode = "201",
            description = "Gewist. Location is het bewijs, zolang u het nummer hebt.",
            content = @Content(schema = @Schema(implementation = Proof.class)))
    @APIResponse(responseCode = "409", description = "Er staat iets in de weg; getMyErasure zegt wat.")
    public Response erase(@NotNull(message = UNDERSTOOD) @Valid @Nullable Wish body) {
        ResidentErased erased = erasing.erase(caller.account());
        erasing.destroyKey(erased.residentRef());
        return Response.created(URI.create(Erasing.proofPath(erased.id())))
                .entity(proof(erased.id()))
                .build();
    }

    @GET
    @Path("/erasures/{id}")
    @Operation(
            operationId = "getErasure",
            summary = "Het bewijs dat er gewist is, voor wie het nummer heeft",
            description =
                    "Het nummer is niet te raden en hoort nergens meer bij. messaging heeft zijn eigen bewijs, onder hetzelfde nummer.")
    public Proof proof(@PathParam("id") UUID id) {
        Erasing.Proof proof = erasing.proof(id).orElseThrow(ProblemException::notFound);
        return new Proof(proof.id(), proof.erasedAt(), proof.keyGone(), sentences.evidence());
    }
}

package nl.busbaan.messaging.handover;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.busbaan.platform.identity.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/messaging/v1/handovers")
@Tag(name = "Erbij halen")
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed(Roles.PROFESSIONAL)
@APIResponse(
        responseCode = "200",
        description = "De overdracht zoals u die mag zien",
        content = @Content(schema = @Schema(implementation = HandoverView.class)))
class HandoverResource {
    private static final String SEND_A_BODY = "Stuur de gegevens mee.";

    private final DraftingHandovers drafting;
    private final OfferingHandovers offering;
    private final ProgressingHandovers progressing;
    private final HandoverAnswers answers;

    HandoverResource(
            DraftingHandovers drafting,
            OfferingHandovers offering,
            ProgressingHandovers progressing,
            HandoverAnswers answers) {
        this.drafting = drafting;
        this.offering = offering;
        this.progressing = progressing;
        this.answers = answers;
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Een overdracht lezen, voor wie erbij betrokken is")
    public Response one(@PathParam("id") UUID id) {
        return answers.answer(Response.ok(), new HandoverId(id));
    }

    @PUT
    @Path("/{id}")
    @Operation(summary = "Het concept wijzigen")
    public Response rewrite(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull(message = SEND_A_BODY) @Valid HandoverDraft draft) {
        return answers.ok(drafting.rewrite(new HandoverId(id), ifMatch, draft));
    }

    @POST
    @Path("/{id}/offer")
    @Operation(summary = "Versturen; wat nog ontbreekt, staat er allemaal bij")
    public Response offer(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return answers.ok(offering.offer(new HandoverId(id), ifMatch));
    }

    @POST
    @Path("/{id}/read")
    @Operation(summary = "Gelezen; dat is de ontvangstbevestiging")
    public Response read(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return answers.ok(progressing.read(new HandoverId(id), ifMatch));
    }

    @POST
    @Path("/{id}/accept")
    @Operation(summary = "Aannemen; vanaf nu verantwoordelijk")
    public Response accept(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return answers.ok(progressing.accept(new HandoverId(id), ifMatch));
    }

    @POST
    @Path("/{id}/resident-spoken")
    @Operation(summary = "De inwoner is gesproken")
    public Response residentSpoken(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @Nullable ResidentSpokenNote note) {
        return answers.ok(progressing.residentSpoken(
                new HandoverId(id), ifMatch, note == null ? new ResidentSpokenNote(null) : note));
    }

    @POST
    @Path("/{id}/complete")
    @Operation(summary = "Afronden, met wat eruit kwam")
    public Response complete(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull(message = SEND_A_BODY) @Valid CompleteHandover asked) {
        return answers.ok(progressing.complete(new HandoverId(id), ifMatch, asked));
    }

    @POST
    @Path("/{id}/return")
    @Operation(summary = "Teruggeven, met reden en iemand anders of samen zoeken")
    public Response giveBack(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull(message = SEND_A_BODY) @Valid ReturnHandover asked) {
        return answers.ok(progressing.giveBack(new HandoverId(id), ifMatch, asked));
    }

    @POST
    @Path("/{id}/withdraw")
    @Operation(summary = "Intrekken, zolang niemand heeft aangenomen")
    public Response withdraw(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull(message = SEND_A_BODY) @Valid WithdrawHandover asked) {
        return answers.ok(progressing.withdraw(new HandoverId(id), ifMatch, asked));
    }
}

package nl.busbaan.messaging.handover;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import nl.busbaan.messaging.helprequest.HelpRequestId;
import nl.busbaan.platform.identity.Roles;
import nl.busbaan.platform.problem.ProblemException;
import nl.busbaan.platform.problem.ProblemType;
import nl.busbaan.platform.web.Version;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/messaging/v1")
@Tag(name = "Erbij halen")
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
    private final HandoverViews views;

    HandoverResource(
            DraftingHandovers drafting,
            OfferingHandovers offering,
            ProgressingHandovers progressing,
            HandoverViews views) {
        this.drafting = drafting;
        this.offering = offering;
        this.progressing = progressing;
        this.views = views;
    }

    @POST
    @Path("/help-requests/{id}/handovers")
    @Operation(summary = "Een concept beginnen om een collega erbij te halen; alles mag nog leeg zijn")
    @APIResponse(
            responseCode = "201",
            description = "Concept gemaakt",
            content = @Content(schema = @Schema(implementation = HandoverView.class)))
    public Response begin(@PathParam("id") UUID id, @NotNull(message = SEND_A_BODY) @Valid HandoverDraft draft) {
        HandoverId handover = changed(drafting.begin(new HelpRequestId(id), draft));
        return answer(Response.created(URI.create(DraftingHandovers.location(handover))), handover);
    }

    @GET
    @Path("/handovers/{id}")
    @Operation(summary = "Een overdracht lezen, voor wie erbij betrokken is")
    public Response one(@PathParam("id") UUID id) {
        return answer(Response.ok(), new HandoverId(id));
    }

    @PUT
    @Path("/handovers/{id}")
    @Operation(summary = "Het concept wijzigen")
    public Response rewrite(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull(message = SEND_A_BODY) @Valid HandoverDraft draft) {
        return ok(drafting.rewrite(new HandoverId(id), ifMatch, draft));
    }

    @POST
    @Path("/handovers/{id}/offer")
    @Operation(summary = "Versturen; wat nog ontbreekt, staat er allemaal bij")
    public Response offer(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return ok(offering.offer(new HandoverId(id), ifMatch));
    }

    @POST
    @Path("/handovers/{id}/read")
    @Operation(summary = "Gelezen; dat is de ontvangstbevestiging")
    public Response read(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return ok(progressing.read(new HandoverId(id), ifMatch));
    }

    @POST
    @Path("/handovers/{id}/accept")
    @Operation(summary = "Aannemen; vanaf nu verantwoordelijk")
    public Response accept(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return ok(progressing.accept(new HandoverId(id), ifMatch));
    }

    @POST
    @Path("/handovers/{id}/resident-spoken")
    @Operation(summary = "De inwoner is gesproken")
    public Response residentSpoken(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @Nullable ResidentSpokenNote note) {
        return ok(progressing.residentSpoken(
                new HandoverId(id), ifMatch, note == null ? new ResidentSpokenNote(null) : note));
    }

    @POST
    @Path("/handovers/{id}/complete")
    @Operation(summary = "Afronden, met wat eruit kwam")
    public Response complete(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull(message = SEND_A_BODY) @Valid CompleteHandover asked) {
        return ok(progressing.complete(new HandoverId(id), ifMatch, asked));
    }

    @POST
    @Path("/handovers/{id}/return")
    @Operation(summary = "Teruggeven, met reden en iemand anders of samen zoeken")
    public Response giveBack(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull(message = SEND_A_BODY) @Valid ReturnHandover asked) {
        return ok(progressing.giveBack(new HandoverId(id), ifMatch, asked));
    }

    @POST
    @Path("/handovers/{id}/withdraw")
    @Operation(summary = "Intrekken, zolang niemand heeft aangenomen")
    public Response withdraw(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull(message = SEND_A_BODY) @Valid WithdrawHandover asked) {
        return ok(progressing.withdraw(new HandoverId(id), ifMatch, asked));
    }

    private Response ok(Outcome outcome) {
        return answer(Response.ok(), changed(outcome));
    }

    private Response answer(Response.ResponseBuilder response, HandoverId id) {
        HandoverView view = views.one(id).orElseThrow(ProblemException::notFound);
        return response.header(HttpHeaders.ETAG, new Version(view.version()).etag())
                .entity(view)
                .build();
    }

    private static HandoverId changed(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Changed(HandoverId id) -> id;
            case Outcome.Unknown() -> throw ProblemException.notFound();
            case Outcome.NotYours() ->
                throw ProblemException.of(
                        ProblemType.NOT_ALLOWED, "Dit is aan een collega. Kijk wie nu aan zet is en bel die.");
            case Outcome.WrongState(var status) -> throw ProblemException.wrongState(sentence(status));
            case Outcome.Invalid(var violations) -> throw ProblemException.invalid(violations);
        };
    }

    private static String sentence(nl.busbaan.messaging.helprequest.HandoverStatus status) {
        String now = switch (status) {
            case DRAFT -> "Deze vraag is nog een concept.";
            case OFFERED -> "Deze vraag is verstuurd en nog niet gelezen.";
            case READ -> "Deze vraag is gelezen en nog niet aangenomen.";
            case ACCEPTED -> "Deze vraag is al aangenomen.";
            case RESIDENT_SPOKEN -> "De inwoner is al gesproken.";
            case COMPLETED -> "Deze taak is al afgerond.";
            case RETURNED -> "Deze vraag is teruggegeven.";
            case WITHDRAWN -> "Deze vraag is ingetrokken.";
        };
        return now + " Daarom kan dit nu niet. Haal de nieuwste versie op.";
    }
}

package nl.busbaan.messaging.introduction;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.busbaan.messaging.helprequest.HelpRequestId;
import nl.busbaan.platform.identity.OneTimeCode;
import nl.busbaan.platform.identity.Roles;
import nl.busbaan.platform.problem.ProblemException;
import nl.busbaan.platform.web.Version;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/messaging/v1/help-requests/{id}/introductions")
@Tag(name = "Voorstellen aan een initiatief")
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed(Roles.PROFESSIONAL)
class IntroductionResource {
    private final IntroductionDesk desk;
    private final IntroductionViews views;

    IntroductionResource(IntroductionDesk desk, IntroductionViews views) {
        this.desk = desk;
        this.views = views;
    }

    @Schema(name = "Introductions")
    record Items(List<IntroductionView> items) {}

    @Schema(name = "InitiativeAnswer")
    record Told(
            @Schema(description = "Een nee heeft geen reden nodig.") @NotNull(message = "Kies welkom of nee.") @Nullable
            InitiativeAnswer answer) {}

    @Schema(name = "AnswerCode")
    record Code(@Schema(examples = "K7MP-2QXR-9TWA") String code, Instant expiresAt) {

        @Override
        public String toString() {
            return "Code[…]";
        }
    }

    @POST
    @Operation(
            summary =
                    "De inwoner voorstellen aan een informeel initiatief: voornaam, wens, taal en dag, met zijn toestemming",
            description =
                    "Zei hij ja in een gesprek, dan staat dat ook bij de acties van de hulpvraag. Anders wordt het"
                            + " hem eerst gevraagd in het portaal.")
    @APIResponse(
            responseCode = "201",
            description = "Voorgesteld, of gevraagd aan de inwoner",
            content = @Content(schema = @Schema(implementation = IntroductionView.class)))
    public Response introduce(
            @PathParam("id") UUID id, @NotNull(message = "Stel iemand voor.") @Valid Introduce asked) {
        HelpRequestId request = new HelpRequestId(id);
        IntroductionView view = views.one(desk.introduce(request, asked).orProblem());
        return withEtag(Response.created(URI.create(IntroductionDesk.location(request, view.id()))), view);
    }

    @GET
    @Operation(summary = "Aan wie de inwoner is voorgesteld, oudste eerst; voor de regie en het duo")
    public Items list(@PathParam("id") UUID id) {
        return new Items(views.forCaretaker(new HelpRequestId(id)).orElseThrow(ProblemException::notFound));
    }

    @POST
    @Path("/{introduction}/answer")
    @Operation(summary = "Vastleggen wat het initiatief door de telefoon zei: welkom of nee")
    @APIResponse(
            responseCode = "200",
            description = "Vastgelegd",
            content = @Content(schema = @Schema(implementation = IntroductionView.class)))
    public Response told(
            @PathParam("id") UUID id,
            @PathParam("introduction") UUID introduction,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull(message = "Kies welkom of nee.") @Valid Told told) {
        return changed(desk.told(new HelpRequestId(id), introduction, ifMatch, Objects.requireNonNull(told.answer())));
    }

    @POST
    @Path("/{introduction}/consent")
    @Consumes(MediaType.WILDCARD) // it has no body
    @Operation(
            summary = "Vastleggen dat de inwoner net ja zei, bij wie het in het portaal werd gevraagd",
            description = "Dat staat daarna ook bij de acties van de hulpvraag. Het initiatief mag het nu horen.")
    @APIResponse(
            responseCode = "200",
            description = "Vastgelegd",
            content = @Content(schema = @Schema(implementation = IntroductionView.class)))
    public Response agreed(
            @PathParam("id") UUID id,
            @PathParam("introduction") UUID introduction,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return changed(desk.agreed(new HelpRequestId(id), introduction, ifMatch));
    }

    @POST
    @Path("/{introduction}/withdrawal")
    @Consumes(MediaType.WILDCARD) // it has no body
    @Operation(summary = "Het voorstel terugnemen; bij het initiatief is het dan weg")
    @APIResponse(
            responseCode = "200",
            description = "Teruggenomen",
            content = @Content(schema = @Schema(implementation = IntroductionView.class)))
    public Response takeBack(
            @PathParam("id") UUID id,
            @PathParam("introduction") UUID introduction,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return changed(desk.takeBack(new HelpRequestId(id), introduction, ifMatch));
    }

    @POST
    @Path("/{introduction}/answer-code")
    @Consumes(MediaType.WILDCARD) // it has no body
    @Operation(
            summary = "Een code waarmee het initiatief zelf antwoordt, zonder account",
            description =
                    "De code is hierna niet meer op te vragen. Hij werkt één keer, hoogstens 7 dagen en niet na de"
                            + " dag zelf. Een nieuwe code maakt de vorige ongeldig.")
    @APIResponse(
            responseCode = "201",
            description = "De code, alleen nu te zien",
            content = @Content(schema = @Schema(implementation = Code.class)))
    public Response giveCode(@PathParam("id") UUID id, @PathParam("introduction") UUID introduction) {
        IntroductionDesk.Given given = desk.giveCode(new HelpRequestId(id), introduction);
        given.outcome().orProblem();
        OneTimeCode code = Objects.requireNonNull(given.code());
        return Response.status(Response.Status.CREATED)
                .entity(new Code(code.text(), Objects.requireNonNull(given.expiresAt())))
                .build();
    }

    private Response changed(Outcome outcome) {
        return withEtag(Response.ok(), views.one(outcome.orProblem()));
    }

    static Response withEtag(Response.ResponseBuilder response, IntroductionView view) {
        return response.header(HttpHeaders.ETAG, new Version(view.version()).etag())
                .entity(view)
                .build();
    }
}

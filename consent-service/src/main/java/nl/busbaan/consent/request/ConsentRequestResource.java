package nl.busbaan.consent.request;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.busbaan.consent.colleague.Colleague;
import nl.busbaan.consent.colleague.Colleagues;
import nl.busbaan.consent.resident.ResidentId;
import nl.busbaan.platform.identity.Caller;
import nl.busbaan.platform.identity.NoCitizenNumber;
import nl.busbaan.platform.identity.Roles;
import nl.busbaan.platform.problem.ProblemException;
import nl.busbaan.platform.web.Version;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/consent/v1/consent-requests")
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.PROFESSIONAL)
@RunOnVirtualThread
@Tag(name = "toestemming vragen")
public class ConsentRequestResource {
    static final String PATH = "/consent/v1/consent-requests";

    private final Asking asking;
    private final Questions questions;
    private final Colleagues colleagues;
    private final Caller caller;

    ConsentRequestResource(Asking asking, Questions questions, Colleagues colleagues, Caller caller) {
        this.asking = asking;
        this.questions = questions;
        this.colleagues = colleagues;
        this.caller = caller;
    }

    @Schema(
            name = "ConsentRecipient",
            description = "Iemand of een groep bij één organisatie, of met task elk team met die taak, waar dan ook.")
    @AtOrganisationOrTask
    record Recipient(
            @Nullable UUID professionalId,

            @Size(max = 60, message = "Deze rol kennen wij niet.") @Nullable
            String role,

            @Nullable UUID teamId,
            @Nullable UUID organisationId,

            @Schema(description = "Elk team met deze taak, bij elke organisatie. Alleen voor gewone gegevens.")
            @Size(max = 60, message = "Deze taak kennen wij niet. Kies er een uit de lijst.")
            @Nullable
            String task) {}

    @Schema(
            name = "ConsentConversation",
            description = "Het gesprek waarin dit eerst is besproken. De inwoner leest terug wanneer dat was.")
    record Conversation(
            @NotNull(message = "Kies de dag waarop je dit met de inwoner besprak.")
            LocalDate on) {}

    @Schema(name = "NewConsentRequest")
    record New(
            @NotNull(message = "Kies een inwoner.") UUID residentId,

            @NotBlank(message = "Kies een doel.") @Size(max = 60, message = "Gebruik hooguit 60 tekens.")
            String purpose,

            @NotEmpty(message = "Kies minstens één soort gegeven.")
            @Size(max = 20, message = "Kies hoogstens 20 soorten gegevens.")
            List<@NotBlank(message = "Kies een soort gegeven.") String> kinds,

            @NotNull(message = "Kies wie het mag lezen.") @Valid
            Recipient recipient,

            @NotNull(message = "Kies tot wanneer.") LocalDate until,

            @NotBlank(message = "Leg uit waarom je dit vraagt.")
            @NoCitizenNumber
            @Size(max = 500, message = "Gebruik hoogstens 500 tekens.")
            String explanation,

            @Nullable @Valid Conversation conversation) {

        @Override
        public String toString() {
            return "NewConsentRequest[…]";
        }
    }

    /** Whether a yes was said, and not to what: only the guide says what may. A no looks like no answer. */
    @Schema(name = "ConsentRequest")
    record Item(
            UUID id,
            long version,
            UUID residentId,
            String purpose,
            List<Questions.KindName> kinds,
            String recipient,
            LocalDate until,
            String question,
            String why,
            String askedBy,
            Instant askedAt,

            @Schema(description = "De laatste dag waarop de inwoner kan antwoorden. Geen antwoord is ook een antwoord.")
            LocalDate answerBy,

            @Schema(description = "Wanneer de vraag nog één keer is gesteld.") @Nullable
            Instant remindedAt,

            RequestStatus status,

            @Schema(description = "Als de toestemming binnenkort stopt.") @Nullable
            Ending ending,

            @Schema(description = "Of hier nu een ja geldt, en jij kunt vastleggen dat de inwoner ermee stopt.")
            boolean mayStop) {

        static Item of(Questions.Told told) {
            ConsentRequest request = told.request();
            return new Item(
                    request.id(),
                    request.version(),
                    request.resident().value(),
                    request.purpose(),
                    told.kinds(),
                    request.recipientLabel(),
                    request.until(),
                    told.shown().question(),
                    told.shown().why(),
                    request.askedByLabel(),
                    request.askedAt(),
                    request.lastDay(),
                    request.remindedAt().orElse(null),
                    RequestStatus.of(request),
                    told.ending() == null ? null : Ending.of(told.ending()),
                    told.mayStop());
        }
    }

    @Schema(name = "ConsentEnding", description = "Een toestemming die binnenkort stopt.")
    record Ending(
            @Schema(description = "De laatste dag waarop het mag.")
            LocalDate endsOn,

            @Schema(description = "Dan vraagt Busbaan het zelf aan de inwoner. Ontbreekt als dat niet (meer) gebeurt.")
            @Nullable
            Instant asksAt,

            @Schema(description = "Of jij nu kunt vragen of het langer mag.")
            boolean mayAsk) {

        static Ending of(Questions.Ending ending) {
            return new Ending(ending.endsOn(), ending.asksAt(), ending.mayAsk());
        }
    }

    @Schema(name = "ConsentRequests")
    record Items(List<Item> items) {}

    @POST
    @Operation(operationId = "askConsent", summary = "Vraag de inwoner om toestemming")
    @APIResponse(
            responseCode = "201",
            description = "De vraag staat klaar voor de inwoner.",
            content = @Content(schema = @Schema(implementation = Item.class)))
    public Response ask(@NotNull(message = "Stel een vraag.") @Valid New body) {
        Conversation conversation = body.conversation();
        Asking.Wish wish = new Asking.Wish(
                new ResidentId(body.residentId()),
                body.purpose(),
                body.kinds(),
                new Recipients.Named(
                        body.recipient().professionalId(),
                        body.recipient().role(),
                        body.recipient().teamId(),
                        body.recipient().organisationId(),
                        body.recipient().task()),
                body.until(),
                body.explanation(),
                conversation == null ? null : conversation.on());
        ConsentRequest request = asking.ask(wish, colleague());
        return answer(Response.created(URI.create(PATH + "/" + request.id())), request.id());
    }

    @GET
    @Operation(operationId = "listConsentRequests", summary = "Wat deze inwoner is gevraagd")
    public Items list(@QueryParam("residentId") @NotNull(message = "Kies een inwoner.") UUID residentId) {
        return new Items(
                questions.ofResident(new ResidentId(residentId), colleague().id()).stream()
                        .map(Item::of)
                        .toList());
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getConsentRequest", summary = "Eén vraag aan de inwoner")
    @APIResponse(
            responseCode = "200",
            description = "De vraag.",
            content = @Content(schema = @Schema(implementation = Item.class)))
    public Response get(@PathParam("id") UUID id) {
        return answer(Response.ok(), id);
    }

    private Response answer(Response.ResponseBuilder builder, UUID id) {
        Item item = Item.of(questions.one(id, colleague().id()));
        return builder.entity(item)
                .header(HttpHeaders.ETAG, new Version(item.version()).etag())
                .build();
    }

    private Colleague colleague() {
        return colleagues.byAccount(caller.account()).orElseThrow(ProblemException::notFound);
    }
}

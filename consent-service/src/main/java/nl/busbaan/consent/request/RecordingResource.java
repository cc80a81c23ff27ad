package nl.busbaan.consent.request;

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
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nl.busbaan.consent.colleague.Colleague;
import nl.busbaan.consent.colleague.Colleagues;
import nl.busbaan.consent.consent.Withdrawal;
import nl.busbaan.platform.identity.Caller;
import nl.busbaan.platform.identity.NoCitizenNumber;
import nl.busbaan.platform.identity.Roles;
import nl.busbaan.platform.problem.ProblemException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What a colleague writes down of what the resident said or signed. */
@Path(ConsentRequestResource.PATH)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.PROFESSIONAL)
@RunOnVirtualThread
@Tag(name = "toestemming vragen")
public class RecordingResource {
    private static final int LONGEST_NAME = 100;

    private static final int LONGEST_PLACE = 200;

    private static final int LONGEST_NUMBER = 20;

    private final Recording recording;
    private final Colleagues colleagues;
    private final Caller caller;

    RecordingResource(Recording recording, Colleagues colleagues, Caller caller) {
        this.recording = recording;
        this.colleagues = colleagues;
        this.caller = caller;
    }

    @Schema(name = "WitnessedAnswer")
    record Witnessed(
            @NotNull(message = "Kies ja of nee.") ConsentRequest.Answer answer,

            @Schema(description = "Alleen deze soorten; leeg is alles wat gevraagd is.") @Nullable
            Set<@NotBlank(message = "Kies een soort gegeven.") String> kinds,

            @Schema(description = "Een eerdere laatste dag dan gevraagd is.") @Nullable
            LocalDate until,

            @Schema(
                    description =
                            "Het antwoord op de vraag over het beroepsgeheim, als die erbij staat en het antwoord ja is.")
            ConsentRequest.@Nullable Answer release,

            @Schema(description = "De naam van de getuige, als dat geen collega uit Busbaan is.")
            @NoCitizenNumber
            @Size(max = LONGEST_NAME, message = "Gebruik hoogstens 100 tekens.")
            @Nullable
            String witnessName,

            @Schema(description = "De collega die getuige is, in plaats van een naam.") @Nullable
            UUID witnessId,

            @Schema(description = "Wanneer de inwoner dit zei. Leeg is: net.") @Nullable
            Instant spokenAt) {

        @Override
        public String toString() {
            return "WitnessedAnswer[…]";
        }
    }

    @Schema(name = "SpokenWithdrawal")
    record Stopped(
            @Schema(description = "De naam van de getuige, als dat geen collega uit Busbaan is.")
            @NoCitizenNumber
            @Size(max = LONGEST_NAME, message = "Gebruik hoogstens 100 tekens.")
            @Nullable
            String witnessName,

            @Schema(description = "De collega die getuige is, in plaats van een naam.") @Nullable
            UUID witnessId,

            @Schema(description = "Wanneer de inwoner dit zei. Leeg is: net.") @Nullable
            Instant spokenAt) {

        @Override
        public String toString() {
            return "SpokenWithdrawal[…]";
        }
    }

    @Schema(name = "PaperAnswer")
    record OnPaper(
            @NotNull(message = "Kies ja of nee.") ConsentRequest.Answer answer,

            @Schema(description = "Alleen deze soorten; leeg is alles wat gevraagd is.") @Nullable
            Set<@NotBlank(message = "Kies een soort gegeven.") String> kinds,

            @Schema(description = "Een eerdere laatste dag dan gevraagd is.") @Nullable
            LocalDate until,

            @Schema(
                    description =
                            "Het antwoord op de vraag over het beroepsgeheim, als die erbij staat en het antwoord ja is.")
            ConsentRequest.@Nullable Answer release,

            @NotNull(message = "Vul de dag in die bij de handtekening staat.")
            LocalDate signedOn,

            @Schema(description = "Waar het papier ligt, zodat het terug te vinden is.")
            @NotBlank(message = "Vul in waar het papier ligt.")
            @NoCitizenNumber
            @Size(max = LONGEST_PLACE, message = "Gebruik hoogstens 200 tekens.")
            String paperKept,

            @Schema(
                    description = "Het nummer onderaan het papier. Bewaard wordt wat op dat papier stond.",
                    examples = "K7MP")
            @NotBlank(message = "Vul het nummer in dat op het papier staat.")
            @Size(max = LONGEST_NUMBER, message = Recording.UNKNOWN_SHEET)
            String sheet) {

        @Override
        public String toString() {
            return "PaperAnswer[…]";
        }
    }

    @POST
    @Path("/{id}/witnessed-answer")
    @Operation(
            operationId = "recordWitnessedAnswer",
            summary = "Leg vast wat de inwoner in een gesprek antwoordde",
            description = "Er is een getuige bij. Die is niet degene die dit invult.")
    @APIResponse(responseCode = "201", description = "Het antwoord staat vast.")
    public Response witnessed(
            @PathParam("id") UUID id, @NotNull(message = "Vul het antwoord in.") @Valid Witnessed body) {
        Answering.Reply reply = Answering.Reply.of(body.answer(), body.kinds(), body.until(), body.release());
        Recording.Spoken spoken =
                new Recording.Spoken(new Witnesses.Named(body.witnessId(), body.witnessName()), body.spokenAt());
        return recorded(id, recording.answer(id, reply, spoken, colleague()));
    }

    @POST
    @Path("/{id}/spoken-withdrawal")
    @Operation(
            operationId = "recordSpokenWithdrawal",
            summary = "Leg vast dat de inwoner in een gesprek stopte met wat hij op deze vraag goed vond",
            description = "Vraag niet waarom. Er is een getuige bij. Die is niet degene die dit invult.")
    @APIResponse(responseCode = "201", description = "Gestopt. Vanaf nu wordt dit niet meer getoond.")
    public Response stopped(
            @PathParam("id") UUID id, @NotNull(message = "Vul in wie de getuige is.") @Valid Stopped body) {
        Recording.Spoken spoken =
                new Recording.Spoken(new Witnesses.Named(body.witnessId(), body.witnessName()), body.spokenAt());
        return switch (recording.withdrawal(id, spoken, colleague())) {
            case Withdrawal.Outcome.Done done -> created(id);
            case Withdrawal.Outcome.NothingToWithdraw nothing ->
                throw ProblemException.wrongState("Hier valt niets te stoppen: hiervoor geldt nu geen ja.");
            case Withdrawal.Outcome.SaidYesSince since ->
                throw ProblemException.wrongState(
                        "De inwoner zei daarna nog ja, en het laatste telt. Vraag of de inwoner nu wil stoppen.");
        };
    }

    @POST
    @Path("/{id}/paper-answer")
    @Operation(
            operationId = "recordPaperAnswer",
            summary = "Leg vast wat de inwoner op papier antwoordde",
            description = "Met zijn handtekening. Bewaar het papier.")
    @APIResponse(responseCode = "201", description = "Het antwoord staat vast.")
    public Response onPaper(@PathParam("id") UUID id, @NotNull(message = "Vul het antwoord in.") @Valid OnPaper body) {
        Answering.Reply reply = Answering.Reply.of(body.answer(), body.kinds(), body.until(), body.release());
        Recording.Paper paper =
                new Recording.Paper(body.signedOn(), body.paperKept().strip(), body.sheet());
        return recorded(id, recording.answer(id, reply, paper, colleague()));
    }

    private static Response recorded(UUID id, Answering.Outcome outcome) {
        return switch (outcome) {
            case Answering.Outcome.Done done -> created(id);
            case Answering.Outcome.AlreadyAnswered a -> throw MyConsentRequestResource.alreadyAnswered();
            case Answering.Outcome.Over over ->
                throw ProblemException.wrongState(
                        over.lapsed()
                                ? "Deze vraag is voorbij."
                                : "De laatste dag van deze vraag is voorbij. Stel de vraag opnieuw.");
        };
    }

    private static Response created(UUID id) {
        return Response.created(URI.create(ConsentRequestResource.PATH + "/" + id))
                .build();
    }

    private Colleague colleague() {
        return colleagues.byAccount(caller.account()).orElseThrow(ProblemException::notFound);
    }
}

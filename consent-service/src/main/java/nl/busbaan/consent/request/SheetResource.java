package nl.busbaan.consent.request;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
import java.util.Locale;
import java.util.UUID;
import nl.busbaan.consent.colleague.Colleague;
import nl.busbaan.consent.colleague.Colleagues;
import nl.busbaan.platform.identity.Caller;
import nl.busbaan.platform.identity.Roles;
import nl.busbaan.platform.language.ReaderLanguage;
import nl.busbaan.platform.problem.ProblemException;
import nl.busbaan.platform.problem.Violation;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A question on paper: made once, and the same whenever it is printed again. */
@Path(ConsentRequestResource.PATH)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.PROFESSIONAL)
@RunOnVirtualThread
@Tag(name = "toestemming vragen")
public class SheetResource {
    private static final String NUMBER = "Staat onderaan het papier. Per vraag anders.";

    private final Printing printing;
    private final Colleagues colleagues;
    private final ReaderLanguage reader;
    private final Caller caller;

    SheetResource(Printing printing, Colleagues colleagues, ReaderLanguage reader, Caller caller) {
        this.printing = printing;
        this.colleagues = colleagues;
        this.reader = reader;
        this.caller = caller;
    }

    @Schema(name = "NewConsentSheet")
    record New(
            @Schema(description = "De taal van het papier (BCP 47).", examples = "nl")
            @NotBlank(message = "Kies een taal.")
            @Size(max = 35, message = "Deze taal kennen wij niet.")
            String language) {}

    @Schema(name = "ConsentSheetItem", description = "Een vraag zoals die is afgedrukt.")
    record Item(
            @Schema(description = NUMBER, examples = "K7MP") String number,

            @Schema(description = "BCP 47.") String language,
            Instant madeAt,

            @Schema(description = "Wie het papier maakte.") String by) {

        static Item of(Sheet sheet) {
            return new Item(sheet.number(), sheet.language(), sheet.madeAt(), sheet.madeByLabel());
        }
    }

    @Schema(name = "ConsentSheets")
    record All(List<Item> items) {}

    @Schema(name = "ConsentSheet", description = "De vraag op papier, woord voor woord zoals die er stond.")
    record One(
            @Schema(description = NUMBER, examples = "K7MP") String number,

            @Schema(description = "BCP 47. De uitleg staat in de taal van wie het vroeg.")
            String language,

            Instant madeAt,

            @Schema(description = "Wie het papier maakte.") String by,

            QuestionView question) {}

    @POST
    @Path("/{id}/sheets")
    @Operation(
            operationId = "makeConsentSheet",
            summary = "Zet de hele vraag op papier",
            description =
                    "De woorden worden bewaard zoals ze nu zijn. Antwoordt de inwoner op dit papier, geef dan het nummer mee.")
    @APIResponse(responseCode = "201", description = "Het papier staat klaar.")
    public Response make(@PathParam("id") UUID id, @NotNull(message = "Kies een taal.") @Valid New body) {
        Locale language = reader.spoken(body.language())
                .orElseThrow(
                        () -> ProblemException.invalid(Violation.inBody("language", "Deze taal kennen wij niet.")));
        return printing.make(id, language, colleague())
                .map(sheet -> Response.created(URI.create(Printing.path(sheet))).build())
                .orElseThrow(Questions::over);
    }

    @GET
    @Path("/{id}/sheets")
    @Operation(
            operationId = "getConsentSheets",
            summary = "De papieren van deze vraag",
            description = "Het nieuwste eerst.")
    public All list(@PathParam("id") UUID id) {
        return new All(printing.list(id, colleague()).stream().map(Item::of).toList());
    }

    @GET
    @Path("/{id}/sheets/{number}")
    @Operation(
            operationId = "getConsentSheet",
            summary = "De vraag zoals die op dit papier staat",
            description = "Deze woorden worden bewaard als de inwoner op dit papier antwoordt.")
    public One one(@PathParam("id") UUID id, @PathParam("number") String number) {
        return printing.again(id, number, colleague())
                .map(again -> new One(
                        again.sheet().number(),
                        again.sheet().language(),
                        again.sheet().madeAt(),
                        again.sheet().madeByLabel(),
                        QuestionView.of(again.told())))
                .orElseThrow(Questions::over);
    }

    private Colleague colleague() {
        return colleagues.byAccount(caller.account()).orElseThrow(ProblemException::notFound);
    }
}

package nl.busbaan.consent.request;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.Locale;
import java.util.UUID;
import nl.busbaan.consent.colleague.Colleagues;
import nl.busbaan.platform.identity.Caller;
import nl.busbaan.platform.identity.Roles;
import nl.busbaan.platform.language.ReaderLanguage;
import nl.busbaan.platform.problem.ProblemException;
import nl.busbaan.platform.problem.Violation;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** An open question, whole, for whoever reads it to the resident. */
@Path(ConsentRequestResource.PATH)
@RolesAllowed(Roles.PROFESSIONAL)
@RunOnVirtualThread
@Tag(name = "toestemming vragen")
public class WordingResource {
    private final Questions questions;
    private final Colleagues colleagues;
    private final ReaderLanguage reader;
    private final Caller caller;

    WordingResource(Questions questions, Colleagues colleagues, ReaderLanguage reader, Caller caller) {
        this.questions = questions;
        this.colleagues = colleagues;
        this.reader = reader;
        this.caller = caller;
    }

    @Schema(name = "ConsentWording")
    record Wording(
            @Schema(description = "BCP 47. De uitleg staat in de taal van wie het vroeg.")
            String language,

            QuestionView question) {}

    @GET
    @Path("/{id}/wording")
    @Operation(
            operationId = "getConsentWording",
            summary = "De hele vraag, om voor te lezen",
            description =
                    "Wie meekijkt, ziet dan het antwoord; dat staat erbij. Deze woorden worden bewaard bij wat hij in een gesprek antwoordt. Maak voor een antwoord op papier een papier.")
    public Wording wording(@PathParam("id") UUID id, @QueryParam("language") @DefaultValue("nl") String language) {
        Locale spoken = reader.spoken(language)
                .orElseThrow(() ->
                        ProblemException.invalid(new Violation("language", "query", "Deze taal kennen wij niet.")));
        return questions
                .toHandOver(id, colleagues.byAccount(caller.account()).orElseThrow(ProblemException::notFound), spoken)
                .map(told -> new Wording(language, QuestionView.of(told)))
                .orElseThrow(Questions::over);
    }
}

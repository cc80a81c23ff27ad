package nl.busbaan.consent.record;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import nl.busbaan.consent.consent.Status;
import nl.busbaan.consent.consent.Step;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "CopiedConsent", description = "Iets wat u goed vond of niet, met de hele geschiedenis.")
public record ConsentCopy(
        @Schema(description = "Waar het op neerkomt.") String sentence,

        @Schema(description = "Zoals het nu is.") Status status,

        @Schema(description = "Elke stap, van de vraag tot nu.")
        List<Step> history,

        @Schema(
                type = SchemaType.OBJECT,
                description =
                        "Een record van ISO/IEC TS 27560:2023 in JSON-LD, met de termen van de Data Privacy Vocabulary.")
        JsonNode record) {

    @Override
    public String toString() {
        return "ConsentCopy[" + status + "]";
    }
}

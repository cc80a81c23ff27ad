package nl.busbaan.acceptance.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import nl.busbaan.acceptance.client.Json;

/** What a helper asks of a resident: that somebody may see kinds of his data. */
public final class Wish {
    private static final String TO_ASSESS = "MEDICAL_ASSESSMENT";
    private static final String DOCTOR = "verzekeringsarts";

    private Wish() {}

    /** @param until the last day */
    public static JsonNode of(
            String residentId,
            String purpose,
            List<String> kinds,
            JsonNode recipient,
            LocalDate until,
            String explanation) {
        return Json.of(
                "residentId",
                residentId,
                "purpose",
                purpose,
                "kinds",
                kinds,
                "recipient",
                recipient,
                "until",
                until.toString(),
                "explanation",
                explanation);
    }

    /** That whoever is doctor at UWV may see them. */
    public static JsonNode forTheDoctor(
            String residentId, String uwvId, List<String> kinds, LocalDate until, String explanation) {
        var doctor = Json.of("role", DOCTOR, "organisationId", uwvId);
        return of(residentId, TO_ASSESS, kinds, doctor, until, explanation);
    }
}

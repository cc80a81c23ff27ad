package nl.busbaan.acceptance.story;

import com.fasterxml.jackson.databind.JsonNode;
import nl.busbaan.acceptance.client.Json;

/** Questions to the decision point, in the words of AuthZEN. */
final class Evaluation {
    private Evaluation() {}

    static JsonNode reading(String professionalId, String residentId, String kind, String purpose) {
        return Json.of(
                "subject", Json.of("type", "professional", "id", professionalId),
                "action", Json.of("name", "read"),
                "resource",
                        Json.of(
                                "type",
                                "case-data",
                                "id",
                                kind,
                                "properties",
                                Json.of("resident", residentId, "kind", kind)),
                "context", Json.of("purpose", purpose));
    }
}

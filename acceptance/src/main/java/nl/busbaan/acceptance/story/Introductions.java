package nl.busbaan.acceptance.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;
import nl.busbaan.acceptance.client.Answer;
import nl.busbaan.acceptance.client.Api;
import nl.busbaan.acceptance.client.Json;
import nl.busbaan.acceptance.play.Eventually;
import nl.busbaan.acceptance.play.Unmet;
import org.jspecify.annotations.Nullable;

/** Introducing whose request this is to initiatives, as the one in charge does. */
public record Introductions(Api professional, String requestId) {

    /** @param consent SPOKEN or IN_PORTAL */
    public Answer introduce(String initiative, String wish, String day, @Nullable String companion, String consent) {
        var body = Json.of(
                "initiativeId",
                initiative,
                "firstName",
                "Eline",
                "wish",
                wish,
                "language",
                "Nederlands",
                "day",
                day,
                "time",
                "om 12 uur",
                "companionId",
                companion,
                "consent",
                consent);
        // messaging-service hears of the sociale kaart over Kafka.
        return Eventually.holds(() -> professional
                .call("POST", path())
                .idempotencyKey(UUID.randomUUID())
                .body(body)
                .send()
                .expect(201));
    }

    /** With which the initiative answers; shown once. */
    public String code(String introduction) {
        return professional
                .post(path() + "/" + introduction + "/answer-code", null)
                .expect(201)
                .text("/code");
    }

    public JsonNode one(String introduction) {
        var all = professional.get(path()).expect(200);
        return all.items().stream()
                .filter(item -> introduction.equals(item.path("id").asText()))
                .findFirst()
                .orElseThrow(() -> new Unmet("The introduction is there: " + all.raw()));
    }

    public void takeBack(String introduction) {
        professional
                .call("POST", path() + "/" + introduction + "/withdrawal")
                .ifMatch("\"" + one(introduction).path("version").asText() + "\"")
                .send()
                .expect(200);
    }

    private String path() {
        return "/messaging/v1/help-requests/" + requestId + "/introductions";
    }
}

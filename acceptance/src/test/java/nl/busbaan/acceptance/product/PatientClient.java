package nl.busbaan.acceptance.product;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.UUID;
import nl.busbaan.acceptance.client.Answer;
import nl.busbaan.acceptance.client.Api;
import nl.busbaan.acceptance.play.Eventually;
import nl.busbaan.acceptance.play.Unmet;

/**
 * A client as it should be: every POST has an idempotency key, and a call without an answer is repeated under the same key
 * until there is one. What it was told is done must be done, once.
 */
public final class PatientClient {
    private static final Duration BOUND = Duration.ofSeconds(120);

    private PatientClient() {}

    public static Answer post(Api caller, String path, JsonNode body) {
        var key = UUID.randomUUID();
        return Eventually.holds(BOUND, () -> {
            var answer =
                    caller.call("POST", path).idempotencyKey(key).body(body).send();
            if (answer.status() >= 500) {
                throw new Unmet("%s answers %d".formatted(path, answer.status()));
            }
            return answer.expect(201);
        });
    }
}

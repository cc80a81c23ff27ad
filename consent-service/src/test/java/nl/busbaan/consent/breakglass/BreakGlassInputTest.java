package nl.busbaan.consent.breakglass;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing opens without a reason and a resident, nor twice. */
@QuarkusTest
class BreakGlassInputTest extends BreakGlassCase {
    @ParameterizedTest(name = "\"{0}\" is no reason")
    @ValueSource(
            strings = {
                "",
                "nood",
                "levensgevaar levensgevaar levensgevaar",
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                "BSN 111222333 is in gevaar vanavond"
            })
    void a_reason_is_a_sentence_without_a_citizen_number(String reason) {
        UUID resident = people.resident();
        Map<String, Object> body = body(resident);
        body.put("reason", reason);

        as("raadsvrouw")
                .body(body)
                .post(PATH)
                .then()
                .statusCode(400)
                .body("violations.findAll { it.field == 'reason' }", hasSize(1));

        read(resident).body("decision", equalTo(false));
    }

    @Test
    void all_that_is_missing_is_named_at_once() {
        as("raadsvrouw")
                .body(Map.of("dangerToLife", false))
                .post(PATH)
                .then()
                .statusCode(400)
                .body("violations.field", hasItems("residentId", "reason", "dangerToLife", "residentCannotDecide"));
        as("raadsvrouw").get(PATH).then().statusCode(400);
    }

    @Test
    void an_unknown_resident_is_404_and_a_second_window_409_and_the_same_key_opens_one() {
        as("raadsvrouw").body(body(UUID.randomUUID())).post(PATH).then().statusCode(404);
        UUID resident = people.resident();
        String key = UUID.randomUUID().toString();

        as("raadsvrouw")
                .header("Idempotency-Key", key)
                .body(body(resident))
                .post(PATH)
                .then()
                .statusCode(201);
        as("raadsvrouw")
                .header("Idempotency-Key", key)
                .body(body(resident))
                .post(PATH)
                .then()
                .statusCode(201);

        as("raadsvrouw").body(body(resident)).post(PATH).then().statusCode(409);
        as("raadsvrouw").get(PATH + "?residentId=" + resident).then().body("items.id", hasItem(notNullValue()));
    }
}

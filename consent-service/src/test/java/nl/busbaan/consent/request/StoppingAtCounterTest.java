package nl.busbaan.consent.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Stopping at the counter, on the resident's own phone: with a code, one press for each consent. */
@QuarkusTest
class StoppingAtCounterTest extends AtCounterTest {
    @Test
    void with_a_code_to_stop_each_yes_ends_with_one_press() {
        answer(code(), Map.of("answer", "YES", "release", "YES")).statusCode(204);
        String code = as("raadsvrouw")
                .post("/consent/v1/residents/{id}/withdrawal-codes", resident)
                .then()
                .statusCode(201)
                .body("code", matchesPattern("([A-HJ-NP-Z2-9]{4}-){2}[A-HJ-NP-Z2-9]{4}"))
                .extract()
                .path("code");
        String consent = visit(code)
                .statusCode(200)
                .body("question", nullValue())
                .body("consents", hasSize(1))
                .body("consents[0].sentence", containsString("De verzekeringsarts van UWV mag tot"))
                .extract()
                .path("consents[0].id");

        stop(code, consent).statusCode(204);

        reads().body("decision", equalTo(false));
        stop(code, consent).statusCode(409);
        visit(code).statusCode(200).body("consents", hasSize(0));
        assertThat(rows.all(String.class, "select how from consent_event where resident = ? order by seq", resident))
                .last()
                .asString()
                .startsWith("met een code aan de balie, bij Noor");
    }

    @Test
    void a_code_stops_nothing_of_another_and_answers_nothing() {
        UUID hanna = linked("inwoner2");
        String hers = given("inwoner2", gpLetterForTheDoctor(hanna), "YES");
        String toStop = codeToStop();

        stop(toStop, hers.substring(hers.lastIndexOf('/') + 1)).statusCode(404);
        answer(toStop, Map.of("answer", "YES", "release", "YES")).statusCode(400);
        stop(code(), UUID.randomUUID().toString()).statusCode(400);
    }
}

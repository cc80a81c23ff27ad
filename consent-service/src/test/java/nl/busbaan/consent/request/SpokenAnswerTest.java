package nl.busbaan.consent.request;

import static nl.busbaan.consent.People.MARIJKE;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import nl.busbaan.consent.ServiceTest;
import org.junit.jupiter.api.Test;

/** An answer that was spoken, with a witness. */
@QuarkusTest
class SpokenAnswerTest extends ServiceTest {
    @Test
    void an_answer_spoken_before_a_witness_counts_as_much() {
        UUID resident = people.resident();
        String request = asked(gpLetterForTheDoctor(resident));

        String key = UUID.randomUUID().toString();

        for (int time = 0; time < 2; time++) {
            as("raadsvrouw")
                    .header("Idempotency-Key", key)
                    .body(Map.of("answer", "YES", "witnessName", "Fatima Bouazza"))
                    .post("/consent/v1/consent-requests/{id}/witnessed-answer", request)
                    .then()
                    .statusCode(201)
                    .header("Location", endsWith("/consent/v1/consent-requests/" + request));
        }

        reads(MARIJKE, resident).body("decision", equalTo(true));
    }

    @Test
    void nobody_is_the_witness_of_herself() {
        String request = asked(gpLetterForTheDoctor(people.resident()));

        as("raadsvrouw")
                .body(Map.of("answer", "YES", "witnessName", " noor van den berg "))
                .post("/consent/v1/consent-requests/{id}/witnessed-answer", request)
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("witnessName"));
    }

    @Test
    void a_no_that_was_heard_shows_as_an_answer() {
        String request = asked(gpLetterForTheDoctor(people.resident()));

        as("raadsvrouw")
                .body(Map.of("answer", "NO", "witnessName", "Fatima Bouazza"))
                .post("/consent/v1/consent-requests/{id}/witnessed-answer", request)
                .then()
                .statusCode(201);

        as("raadsvrouw")
                .get("/consent/v1/consent-requests/{id}", request)
                .then()
                .body("status", equalTo("ANSWERED"));
    }

    private static ValidatableResponse reads(UUID who, UUID resident) {
        return asMessaging()
                .body(question(who, "read", "GP_LETTER", resident, "MEDICAL_ASSESSMENT"))
                .post("/access/v1/evaluation")
                .then()
                .statusCode(200);
    }
}

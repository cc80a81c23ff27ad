package nl.busbaan.messaging.introduction;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.Map;
import java.util.UUID;
import nl.busbaan.messaging.Api;
import nl.busbaan.messaging.Person;
import org.junit.jupiter.api.Test;

/** Who may introduce, read and answer, and what is wrong is said at once. */
@QuarkusTest
class IntroductionAccessTest extends IntroductionCase {
    @Test
    void what_isnt_ones_own_does_not_exist() {
        String id = introduced();
        UUID handover = Api.as(Person.NOOR).offer(request, Api.to(Person.DAAN, "NORMAL"));
        Api.as(Person.DAAN).act(handover, "accept", Map.of()).statusCode(200);

        // Who was brought in for a task takes part in the request, and still has no business here.
        of(Person.DAAN).statusCode(404);
        Api.as(Person.DAAN).post(path(), spoken()).statusCode(404);
        changed(Person.DAAN, id, "/answer", Map.of("answer", "NO"), "\"0\"").statusCode(404);
        changed(Person.FATMA, id, "/withdrawal", Map.of(), "\"0\"").statusCode(404);
        Api.as(Person.YOUSEF).get("/my-requests/" + request + "/introductions").statusCode(404);
        UUID other = Api.as(Person.NOOR).openForYousef();
        Api.as(Person.NOOR)
                .call()
                .header("If-Match", etag(id))
                .body(Map.of("answer", "NO"))
                .post("/messaging/v1/help-requests/{other}/introductions/{id}/answer", other, id)
                .then()
                .statusCode(404);
        of(Person.NOOR).body("items.status", contains("INTRODUCED"));
    }

    @Test
    void everything_that_is_wrong_is_said_at_once_beside_its_field_and_changes_nothing() {
        introduce(Map.of("firstName", " ", "wish", "Mijn nummer is 111222333", "language", "x".repeat(41)))
                .statusCode(400)
                .body(
                        "violations.field",
                        containsInAnyOrder("initiativeId", "firstName", "wish", "language", "day", "consent"));
        Map<String, Object> wrong = inPortal();
        wrong.put("initiativeId", UUID.randomUUID());
        wrong.put("day", "2026-11-23");
        wrong.put("companionId", UUID.randomUUID());
        wrong.put("spokenAt", "2026-11-24T08:00:00Z");
        introduce(wrong)
                .statusCode(400)
                .body("violations.field", containsInAnyOrder("initiativeId", "day", "companionId", "spokenAt"));
        Map<String, Object> ahead = spoken();
        ahead.put("day", "2027-03-01");
        ahead.put("spokenAt", "2026-11-24T10:00:00Z");
        introduce(ahead).statusCode(400).body("violations.field", containsInAnyOrder("day", "spokenAt"));
        given().contentType(ContentType.JSON)
                .body("{}")
                .post("/messaging/v1/introduction-answer")
                .then()
                .statusCode(400)
                .body("violations.field", containsInAnyOrder("code", "answer"));

        of(Person.NOOR).body("items", empty());
        Api.as(Person.NOOR).get("/help-requests/" + request).body("actions", empty());
    }

    @Test
    void it_is_asked_once_in_the_version_that_was_read_and_a_repeated_call_answers_as_the_first_time() {
        String key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            Api.as(Person.NOOR)
                    .call()
                    .header("Idempotency-Key", key)
                    .body(spoken())
                    .post("/messaging/v1" + path())
                    .then()
                    .statusCode(201);
        }
        of(Person.NOOR).body("items", hasSize(1));
        introduce(spoken()).statusCode(409);

        String id = onlyOne();
        changed(Person.NOOR, id, "/answer", Map.of("answer", "NO"), null).statusCode(428);
        changed(Person.NOOR, id, "/answer", Map.of("answer", "NO"), "\"99\"").statusCode(412);
        changed(Person.KARIM, id, "/withdrawal", Map.of(), etag(id)).statusCode(200);

        changed(Person.NOOR, id, "/withdrawal", Map.of(), etag(id)).statusCode(409);
        of(Person.NOOR).body("items.status", contains("WITHDRAWN"));
    }
}

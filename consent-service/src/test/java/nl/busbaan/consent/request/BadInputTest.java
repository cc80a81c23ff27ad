package nl.busbaan.consent.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.busbaan.consent.ServiceTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bad input is refused whole, with every mistake named, and changes nothing. */
@QuarkusTest
class BadInputTest extends ServiceTest {

    @Test
    void everything_that_is_missing_is_named() {
        List<String> fields = as("raadsvrouw")
                .body("{\"recipient\":{}}")
                .post("/consent/v1/consent-requests")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:busbaan:problem:invalid-input"))
                .extract()
                .path("violations.field");

        assertThat(fields)
                .containsExactlyInAnyOrder(
                        "residentId", "purpose", "kinds", "recipient.organisationId", "until", "explanation");
    }

    @Test
    void every_wrong_type_is_named() {
        List<String> fields = as("raadsvrouw")
                .body("{\"residentId\":\"x\",\"purpose\":7,\"until\":\"soon\",\"kinds\":\"GP_LETTER\"}")
                .post("/consent/v1/consent-requests")
                .then()
                .statusCode(400)
                .extract()
                .path("violations.field");

        assertThat(fields).contains("residentId", "purpose", "until", "kinds");
    }

    @Test
    void too_long_is_refused() {
        Map<String, Object> wish = gpLetterForTheDoctor(people.resident());
        wish.put("explanation", "a".repeat(501));

        as("raadsvrouw")
                .body(wish)
                .post("/consent/v1/consent-requests")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("explanation"));
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({
        "BSN 111222333, 400",
        "bsn: 111 222 333, 400",
        "nummer 111-222-333., 400",
        "dossier 111222334, 201",
        "bel 020 000 1056, 201",
        "kenmerk 1112223330, 201"
    })
    void a_citizen_service_number_is_stopped_in_free_text(String explanation, int status) {
        Map<String, Object> wish = gpLetterForTheDoctor(people.resident());
        wish.put("explanation", explanation);

        as("raadsvrouw")
                .body(wish)
                .post("/consent/v1/consent-requests")
                .then()
                .statusCode(status)
                .body(
                        status == 400 ? "violations[0].message" : "question",
                        startsWith(status == 400 ? "Hier staat een burgerservicenummer" : "Mag "));
    }

    @Test
    void an_answer_to_more_than_was_asked_is_refused_and_the_question_stays_open() {
        UUID hanna = linked("inwoner2");
        String request = as("raadsvrouw")
                .body(gpLetterForTheDoctor(hanna))
                .post("/consent/v1/consent-requests")
                .then()
                .extract()
                .path("id");

        List<String> fields = as("inwoner2")
                .header("If-Match", "\"1\"")
                .body(Map.of(
                        "answer",
                        "YES",
                        "release",
                        "YES",
                        "kinds",
                        List.of("DEBTS"),
                        "until",
                        UNTIL.plusDays(1).toString()))
                .post("/consent/v1/my-consent-requests/{id}/answer", request)
                .then()
                .statusCode(400)
                .extract()
                .path("violations.field");

        assertThat(fields).containsExactlyInAnyOrder("kinds", "until");
        as("inwoner2").get("/consent/v1/my-consent-requests").then().body("items[0].version", equalTo(1));
    }

    @Test
    void another_residents_question_does_not_exist() {
        UUID other = people.resident();
        String request = as("raadsvrouw")
                .body(gpLetterForTheDoctor(other))
                .post("/consent/v1/consent-requests")
                .then()
                .extract()
                .path("id");
        linked("inwoner2");

        as("inwoner2")
                .header("If-Match", "\"1\"")
                .body(Map.of("answer", "YES", "release", "YES"))
                .post("/consent/v1/my-consent-requests/{id}/answer", request)
                .then()
                .statusCode(404);
    }
}

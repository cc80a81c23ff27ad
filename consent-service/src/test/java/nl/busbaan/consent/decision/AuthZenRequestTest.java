package nl.busbaan.consent.decision;

import static nl.busbaan.consent.People.DAAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.List;
import java.util.Map;
import nl.busbaan.consent.ServiceTest;
import nl.busbaan.devstack.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a question must look like as AuthZEN 1.0 describes it, and that its id comes back. */
@QuarkusTest
class AuthZenRequestTest extends ServiceTest {
    private static final String GOOD = """
            {"subject":{"type":"professional","id":"x"},"action":{"name":"read"},"resource":{"type":"case-data","id":"NAME"}}""";

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"action\":{\"name\":\"read\"},\"resource\":{\"type\":\"t\",\"id\":\"i\"}} | subject.type",
                "{\"subject\":{\"type\":\"t\"},\"action\":{\"name\":\"read\"},\"resource\":{\"type\":\"t\",\"id\":\"i\"}} | subject.id",
                "{\"subject\":{\"type\":\"t\",\"id\":\"i\"},\"resource\":{\"type\":\"t\",\"id\":\"i\"}} | action.name",
                "{\"subject\":{\"type\":\"t\",\"id\":\"i\"},\"action\":{\"name\":123},\"resource\":{\"type\":\"t\",\"id\":\"i\"}} | action.name",
                "{\"subject\":{\"type\":\"t\",\"id\":7},\"action\":{\"name\":\"read\"},\"resource\":{\"type\":\"t\",\"id\":\"i\"}} | subject.id",
                "{\"subject\":\"t\",\"action\":{\"name\":\"read\"},\"resource\":{\"type\":\"t\",\"id\":\"i\"}} | subject.type",
                "{\"subject\":{\"type\":\"t\",\"id\":\"i\"},\"action\":{\"name\":\"read\"},\"resource\":{\"type\":\"t\"}} | resource.id",
                "{\"subject\":{\"type\":\"t\",\"id\":\"i\"},\"action\":{\"name\":\"read\"},\"resource\":{\"type\":\"t\",\"id\":\"i\",\"properties\":[]}} | resource.properties",
                "{\"subject\":{\"type\":\"t\",\"id\":\"i\"},\"action\":{\"name\":\"read\"},\"resource\":{\"type\":\"t\",\"id\":\"i\"},\"context\":\"now\"} | context",
                "{\"subject\":{\"type\":\"t\",\"id\":\"i\"},\"action\":{\"name\":\"read\"},\"resource\":{\"type\":\"t\",\"id\":\"i\"},\"context\":{\"purpose\":1}} | context.purpose"
            })
    void a_missing_field_or_a_wrong_type_is_400(String body, String field) {
        List<String> fields = asMessaging()
                .body(body)
                .post("/access/v1/evaluation")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .extract()
                .path("violations.field");

        assertThat(fields).contains(field);
    }

    @Test
    void all_mistakes_are_told_at_once() {
        asMessaging()
                .body("{\"context\":[]}")
                .post("/access/v1/evaluation")
                .then()
                .statusCode(400)
                .body("violations", hasSize(6));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "{", "[]", "\"text\"", "null", "{} trailing"})
    void an_empty_or_malformed_body_is_400(String body) {
        asMessaging().body(body).post("/access/v1/evaluation").then().statusCode(400);
        asMessaging().body(body).post("/access/v1/evaluations").then().statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/xml", "application/x-www-form-urlencoded"})
    void a_wrong_content_type_is_400(String type) {
        RestAssured.given()
                .auth()
                .oauth2(Tokens.service("messaging-service"))
                .contentType(type)
                .body(GOOD)
                .post("/access/v1/evaluation")
                .then()
                .statusCode(400);
    }

    @Test
    void unknown_fields_are_ignored_and_a_charset_is_fine() {
        Map<String, Object> question = question(DAAN, "check", "EMPLOYER", people.resident(), "SICKNESS_BENEFIT");
        question.put("colour", "yellow");

        RestAssured.given()
                .auth()
                .oauth2(Tokens.service("messaging-service"))
                .contentType("application/json; charset=utf-8")
                .body(question)
                .post("/access/v1/evaluation")
                .then()
                .statusCode(200)
                .body("decision", equalTo(true));
    }

    @Test
    void the_request_id_is_echoed_also_with_an_error() {
        asMessaging()
                .header("X-Request-ID", "bfe9eb29-ab87")
                .body(GOOD)
                .post("/access/v1/evaluation")
                .then()
                .statusCode(200)
                .header("X-Request-ID", equalTo("bfe9eb29-ab87"));
        asMessaging()
                .header("X-Request-ID", "bfe9eb29-ab88")
                .body("{")
                .post("/access/v1/evaluation")
                .then()
                .statusCode(400)
                .header("X-Request-ID", equalTo("bfe9eb29-ab88"));
    }
}

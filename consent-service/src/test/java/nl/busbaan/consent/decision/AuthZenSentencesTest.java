package nl.busbaan.consent.decision;

import static nl.busbaan.consent.People.DAAN;
import static nl.busbaan.consent.People.MARIJKE;
import static nl.busbaan.consent.People.UWV;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.busbaan.consent.ServiceTest;
import nl.busbaan.devstack.testing.Rows;
import nl.busbaan.devstack.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The sentences of AuthZEN 1.0, its drafts and the NL GOV profile that the other AuthZen tests have no test of by that name;
 * each method is called after its sentence.
 */
@QuarkusTest
class AuthZenSentencesTest extends ServiceTest {
    private static final String EVALUATION = "/access/v1/evaluation";
    private static final String EVALUATIONS = "/access/v1/evaluations";
    private static final String PROCESSING = "urn:busbaan:verwerking:canary";

    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource({
        "/access/v1/evaluations, text/plain",
        "/access/v1/evaluations, application/xml",
        "/access/v1/search/subject, text/plain",
        "/access/v1/search/resource, text/plain",
        "/access/v1/search/action, text/plain"
    })
    void a_wrong_content_type_is_400_on_every_endpoint(String path, String type) {
        RestAssured.given()
                .auth()
                .oauth2(Tokens.service("messaging-service"))
                .contentType(type)
                .body("{}")
                .post(path)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("violations.field", contains("Content-Type"));
    }

    @Test
    void action_name_123_is_a_bad_item_of_a_batch_too_no_scalar_coercion() {
        asMessaging()
                .body(Map.of("evaluations", List.of(Map.of("action", Map.of("name", 123)))))
                .post(EVALUATIONS)
                .then()
                .statusCode(200)
                .body("evaluations.decision", contains(false))
                .body("evaluations[0].context.code", equalTo("malformed"));
    }

    @Test
    void order_and_length_are_kept() {
        UUID resident = people.resident();
        List<Object> items = List.of(
                question(DAAN, "check", "ILLNESS", resident, "SICKNESS_BENEFIT"),
                7,
                question(DAAN, "check", "EMPLOYER", resident, "SICKNESS_BENEFIT"),
                Map.of());

        asMessaging()
                .body(Map.of("evaluations", items))
                .post(EVALUATIONS)
                .then()
                .statusCode(200)
                .body("evaluations", hasSize(4))
                .body("evaluations.decision", contains(false, false, true, false));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {EVALUATION, EVALUATIONS, "/access/v1/search/subject"})
    void x_request_id_is_echoed(String path) {
        asMessaging()
                .header("X-Request-ID", "bfe9eb29-ab89")
                .body(question(DAAN, "check", "EMPLOYER", people.resident(), "SICKNESS_BENEFIT"))
                .post(path)
                .then()
                .statusCode(200)
                .header("X-Request-ID", equalTo("bfe9eb29-ab89"));
    }

    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource({
        "/access/v1/evaluation, ''",
        "/access/v1/evaluation, no.token.atall",
        "/access/v1/evaluations, ''",
        "/access/v1/search/subject, no.token.atall"
    })
    void x_request_id_is_echoed_on_401_too(String path, String token) {
        var call = RestAssured.given().contentType(ContentType.JSON).header("X-Request-ID", "bfe9eb29-ab90");

        (token.isEmpty() ? call : call.header("Authorization", "Bearer " + token))
                .body("{}")
                .post(path)
                .then()
                .statusCode(401)
                .header("X-Request-ID", equalTo("bfe9eb29-ab90"));
    }

    @Test
    void unknown_entities_give_results_empty() {
        Map<String, Object> search = question(DAAN, "read", "SHOE_SIZE", UUID.randomUUID(), "SICKNESS_BENEFIT");

        asMessaging()
                .body(search)
                .post("/access/v1/search/subject")
                .then()
                .statusCode(200)
                .body("results", hasSize(0))
                .body("page.next_token", equalTo(""));
    }

    /** The enforcement point submits it and evaluates again: that is "ask the resident". */
    @Test
    void a_deny_may_carry_an_access_request_that_is_submitted_and_evaluated_again() {
        UUID hanna = linked("inwoner2");
        Map<String, Object> question = question(MARIJKE, "read", "GP_LETTER", hanna, "MEDICAL_ASSESSMENT");
        ExtractableResponse<Response> denied = evaluated(question);
        assertThat(denied.<Boolean>path("decision")).isFalse();
        assertThat(Instant.parse(denied.path("context.access_request.expires_at")))
                .isAfter(Instant.now());

        Map<String, Object> wish = new LinkedHashMap<>();
        wish.put("residentId", hanna);
        wish.put("purpose", denied.path("context.access_request.properties.purpose"));
        wish.put("kinds", List.of(denied.<String>path("context.access_request.properties.kind")));
        wish.put("recipient", Map.of("role", "verzekeringsarts", "organisationId", UWV));
        wish.put("until", UNTIL.toString());
        wish.put("explanation", "Dan kan de arts zien waarom u niet 30 uur kunt werken.");
        String asked = as("raadsvrouw")
                .body(wish)
                .post(denied.<String>path("context.access_request.endpoint"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        assertThat(evaluated(question).<Boolean>path("decision")).isFalse();
        answered("inwoner2", asked, Map.of("answer", "YES", "release", "YES"));

        ExtractableResponse<Response> again = evaluated(question);

        assertThat(again.<Boolean>path("decision")).isTrue();
        assertThat(again.<Object>path("context.access_request")).isNull();
    }

    /** It says when the caller asks; a decision is about our own now, so nobody asks himself into another day. */
    @ParameterizedTest
    @ValueSource(strings = {"2020-01-01T10:00:00Z", "2099-01-01T10:00:00+01:00"})
    void context_time_is_taken_and_changes_no_decision(String time) {
        UUID hanna = linked("inwoner2");
        given("inwoner2", gpLetterForTheDoctor(hanna), "YES");
        Map<String, Object> question = question(MARIJKE, "read", "GP_LETTER", hanna, "MEDICAL_ASSESSMENT");
        question.put("context", Map.of("purpose", "MEDICAL_ASSESSMENT", "time", time));

        assertThat(evaluated(question).<Boolean>path("decision")).isTrue();
        Instant at = new Rows(database)
                .one(
                        java.time.OffsetDateTime.class,
                        "select at from decision_log where resident = ? order by at desc limit 1",
                        hanna)
                .toInstant();
        assertThat(at).isBetween(Instant.now().minusSeconds(60), Instant.now().plusSeconds(60));
    }

    @Test
    void context_time_that_is_no_text_is_400() {
        Map<String, Object> question = question(DAAN, "check", "EMPLOYER", people.resident(), "SICKNESS_BENEFIT");
        question.put("context", Map.of("purpose", "SICKNESS_BENEFIT", "time", 1_764_400_000));

        for (String path : List.of(EVALUATION, "/access/v1/search/subject")) {
            asMessaging()
                    .body(question)
                    .post(path)
                    .then()
                    .statusCode(400)
                    .body("violations.field", hasItem("context.time"));
        }
    }

    /** The caller's name for what it does; ours is what the log of processing says, so the caller's words aren't kept. */
    @Test
    void action_properties_processing_activity_id_is_taken_and_not_kept() {
        Map<String, Object> question = question(DAAN, "read", "EMPLOYER", people.resident(), "SICKNESS_BENEFIT");
        question.put("action", Map.of("name", "read", "properties", Map.of("processing_activity_id", PROCESSING)));

        assertThat(evaluated(question).<Boolean>path("decision")).isTrue();
        assertThat(new Rows(database).tablesWith(PROCESSING)).isEmpty();
    }

    @Test
    void action_properties_processing_activity_id_that_is_no_text_is_400() {
        Map<String, Object> question = question(DAAN, "read", "EMPLOYER", people.resident(), "SICKNESS_BENEFIT");
        question.put("action", Map.of("name", "read", "properties", Map.of("processing_activity_id", 7)));

        for (String path : List.of(EVALUATION, "/access/v1/search/resource")) {
            asMessaging()
                    .body(question)
                    .post(path)
                    .then()
                    .statusCode(400)
                    .body("violations.field", hasItem("action.properties.processing_activity_id"));
        }
    }

    @Test
    void context_traceparent_names_the_trace_that_the_log_has() {
        Map<String, Object> question = question(DAAN, "check", "EMPLOYER", people.resident(), "SICKNESS_BENEFIT");
        question.put(
                "context",
                Map.of(
                        "purpose", "SICKNESS_BENEFIT",
                        "traceparent", "00-0af7651916cd43dd8448eb211c80319d-b7ad6b7169203331-01"));

        String id = evaluated(question).path("context.decision_id");

        as("privacy-uwv")
                .get("/consent/v1/decisions/{id}", id)
                .then()
                .statusCode(200)
                .body("trace_id", equalTo("0af7651916cd43dd8448eb211c80319d"))
                .body("span_id", not(nullValue()));
    }

    @Test
    void the_configuration_names_the_policy_decision_point_and_its_endpoints() {
        RestAssured.given()
                .get("/.well-known/authzen-configuration")
                .then()
                .statusCode(200)
                .body("access_evaluation_endpoint", endsWith(EVALUATION))
                .body("access_evaluations_endpoint", endsWith(EVALUATIONS));
    }

    private static ExtractableResponse<Response> evaluated(Map<String, Object> question) {
        return asMessaging()
                .body(question)
                .post(EVALUATION)
                .then()
                .statusCode(200)
                .extract();
    }
}

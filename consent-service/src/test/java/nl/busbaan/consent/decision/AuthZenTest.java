package nl.busbaan.consent.decision;

import static nl.busbaan.consent.People.DAAN;
import static nl.busbaan.consent.People.MARIJKE;
import static nl.busbaan.consent.People.NOOR;
import static nl.busbaan.consent.People.TOM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.busbaan.consent.ServiceTest;
import nl.busbaan.devstack.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The decision point as AuthZEN 1.0 describes it. */
@QuarkusTest
class AuthZenTest extends ServiceTest {
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

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "subject, robot, unknown-question",
        "action, delete, unknown-question",
        "kind, SHOE_SIZE, unknown-kind",
        "purpose, NONSENSE, unknown-purpose"
    })
    void what_is_well_formed_and_unknown_is_a_deny(String what, String value, String code) {
        Map<String, Object> question = question(
                DAAN,
                what.equals("action") ? value : "read",
                what.equals("kind") ? value : "EMPLOYER",
                people.resident(),
                what.equals("purpose") ? value : "SICKNESS_BENEFIT");
        if (what.equals("subject")) {
            question.put("subject", Map.of("type", value, "id", DAAN));
        }

        asMessaging()
                .body(question)
                .post("/access/v1/evaluation")
                .then()
                .statusCode(200)
                .body("decision", equalTo(false))
                .body("context.code", equalTo(code));
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({"execute_all, 'true,false,true'", "deny_on_first_deny, 'true,false'", "permit_on_first_permit, 'true'"})
    void a_batch_keeps_order_and_follows_its_semantics(String semantics, String decisions) {
        UUID resident = people.resident();
        Map<String, Object> batch = Map.of(
                "evaluations",
                List.of(
                        question(DAAN, "check", "EMPLOYER", resident, "SICKNESS_BENEFIT"),
                        question(DAAN, "check", "ILLNESS", resident, "SICKNESS_BENEFIT"),
                        question(DAAN, "check", "NAME", resident, "SICKNESS_BENEFIT")),
                "options",
                Map.of("evaluations_semantic", semantics));

        List<Boolean> answers = asMessaging()
                .body(batch)
                .post("/access/v1/evaluations")
                .then()
                .statusCode(200)
                .extract()
                .path("evaluations.decision");

        assertThat(String.join(",", answers.stream().map(String::valueOf).toList()))
                .isEqualTo(decisions);
    }

    @Test
    void top_level_values_are_defaults_that_an_item_replaces_as_a_whole() {
        UUID resident = people.resident();
        Map<String, Object> batch = question(DAAN, "check", "EMPLOYER", resident, "SICKNESS_BENEFIT");
        Map<String, Object> withoutPurpose = Map.of("context", Map.of("time", "2026-11-24T10:00:00Z"));
        batch.put(
                "evaluations",
                List.of(
                        Map.of(),
                        withoutPurpose,
                        Map.of(
                                "resource",
                                question(DAAN, "check", "ILLNESS", resident, "").get("resource"))));

        asMessaging()
                .body(batch)
                .post("/access/v1/evaluations")
                .then()
                .statusCode(200)
                .body("evaluations.decision", contains(true, false, false))
                .body("evaluations.context.code", contains("register", "unknown-purpose", "not-needed"));
    }

    @Test
    void a_bad_item_is_a_deny_and_spoils_nothing() {
        Map<String, Object> good = question(DAAN, "check", "EMPLOYER", people.resident(), "SICKNESS_BENEFIT");

        asMessaging()
                .body(Map.of("evaluations", List.of(Map.of("action", Map.of("name", 1)), 7, good)))
                .post("/access/v1/evaluations")
                .then()
                .statusCode(200)
                .body("evaluations.decision", contains(false, false, true));
    }

    @Test
    void without_evaluations_it_answers_as_a_single_one() {
        Map<String, Object> single = question(DAAN, "check", "EMPLOYER", people.resident(), "SICKNESS_BENEFIT");
        asMessaging()
                .body(single)
                .post("/access/v1/evaluations")
                .then()
                .statusCode(200)
                .body("decision", equalTo(true))
                .body("evaluations", nullValue());

        single.put("evaluations", List.of());
        asMessaging()
                .body(single)
                .post("/access/v1/evaluations")
                .then()
                .statusCode(200)
                .body("decision", equalTo(true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"evaluations\":7}",
                "{\"evaluations\":[{}],\"options\":{\"evaluations_semantic\":\"any\"}}",
                "{\"evaluations\":[{}],\"subject\":1}"
            })
    void a_batch_that_is_no_batch_is_400(String body) {
        asMessaging().body(body).post("/access/v1/evaluations").then().statusCode(400);
    }

    @Test
    void a_deny_is_200_with_decision_false() {
        asMessaging()
                .body(question(DAAN, "read", "ILLNESS", people.resident(), "SICKNESS_BENEFIT"))
                .post("/access/v1/evaluation")
                .then()
                .statusCode(200)
                .contentType("application/json")
                .body("decision", equalTo(false));
    }

    @Test
    void the_context_is_optional() {
        Map<String, Object> question = question(DAAN, "check", "EMPLOYER", people.resident(), "SICKNESS_BENEFIT");
        question.remove("context");

        asMessaging()
                .body(question)
                .post("/access/v1/evaluation")
                .then()
                .statusCode(200)
                .body("decision", equalTo(false))
                .body("context.code", equalTo("unknown-purpose"));
    }

    @Test
    void a_batch_has_a_limit() {
        Map<String, Object> good = question(DAAN, "check", "EMPLOYER", people.resident(), "SICKNESS_BENEFIT");

        asMessaging()
                .body(Map.of("evaluations", java.util.Collections.nCopies(201, good)))
                .post("/access/v1/evaluations")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("evaluations"));
        asMessaging()
                .body(Map.of("evaluations", java.util.Collections.nCopies(200, good)))
                .post("/access/v1/evaluations")
                .then()
                .statusCode(200)
                .body("evaluations", hasSize(200));
    }

    @Test
    void a_deny_that_the_resident_could_lift_carries_an_access_request() {
        Map<String, Object> question = question(MARIJKE, "read", "GP_LETTER", people.resident(), "MEDICAL_ASSESSMENT");

        asMessaging()
                .body(question)
                .post("/access/v1/evaluation")
                .then()
                .statusCode(200)
                .body("decision", equalTo(false))
                .body("context.access_request.endpoint", equalTo("/consent/v1/consent-requests"))
                .body("context.access_request.expires_at", not(nullValue()))
                .body("context.access_request.properties.kind", equalTo("GP_LETTER"))
                .body("context.access_request.properties.purpose", equalTo("MEDICAL_ASSESSMENT"));
    }

    @Test
    void an_obligation_has_an_id_a_type_and_properties() {
        var review = EvaluationResource.Obligation.of(Verdict.REVIEW);

        assertThat(review.type()).isEqualTo("review");
        assertThat(review.properties()).isEmpty();
        assertThat(EvaluationResource.Obligation.of(Verdict.NOTIFY).type()).isEqualTo("notify");
    }

    @Test
    void a_colleague_hears_about_himself() {
        as("raadsvrouw")
                .body(question(NOOR, "check", "EMPLOYER", people.resident(), "WMO_SUPPORT"))
                .post("/access/v1/evaluation")
                .then()
                .statusCode(200)
                .body("decision", equalTo(true))
                .body("context.code", equalTo("register"));
    }

    @Test
    void a_colleague_hears_about_others_only_a_bare_no() {
        as("raadsvrouw")
                .body(question(DAAN, "check", "EMPLOYER", people.resident(), "SICKNESS_BENEFIT"))
                .post("/access/v1/evaluation")
                .then()
                .statusCode(200)
                .body("decision", equalTo(false))
                .body("context", nullValue());
    }

    @Test
    void a_colleague_hears_nothing_about_a_resident_he_does_not_help() {
        as("klantadviseur")
                .body(question(TOM, "check", "NAME", people.resident(), "WORK_REINTEGRATION"))
                .post("/access/v1/evaluation")
                .then()
                .body("decision", equalTo(false))
                .body("context", nullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"inwoner", "initiatief", "beheerder", "privacy", "fg", "beleid"})
    void others_hear_a_bare_no(String account) {
        as(account)
                .body(question(DAAN, "check", "EMPLOYER", people.resident(), "SICKNESS_BENEFIT"))
                .post("/access/v1/evaluation")
                .then()
                .statusCode(200)
                .body("decision", equalTo(false))
                .body("context", nullValue());
    }

    @Test
    void the_configuration_is_at_the_root_for_everyone() {
        RestAssured.given()
                .get("/.well-known/authzen-configuration")
                .then()
                .statusCode(200)
                .body("policy_decision_point", not(nullValue()))
                .body("access_evaluation_endpoint", endsWith("/access/v1/evaluation"))
                .body("access_evaluations_endpoint", endsWith("/access/v1/evaluations"))
                .body("search_subject_endpoint", endsWith("/access/v1/search/subject"))
                .body("search_resource_endpoint", endsWith("/access/v1/search/resource"))
                .body("search_action_endpoint", endsWith("/access/v1/search/action"));
    }
}

package nl.busbaan.consent.decision;

import static nl.busbaan.consent.People.DAAN;
import static nl.busbaan.consent.People.MARIJKE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.Map;
import nl.busbaan.consent.ServiceTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the decision point answers as AuthZEN 1.0 describes it, and what it says of itself. */
@QuarkusTest
class AuthZenAnswerTest extends ServiceTest {
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

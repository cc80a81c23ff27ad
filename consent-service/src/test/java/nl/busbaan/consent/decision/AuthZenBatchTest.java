package nl.busbaan.consent.decision;

import static nl.busbaan.consent.People.DAAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.busbaan.consent.ServiceTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Many questions at once, as AuthZEN 1.0 describes them. */
@QuarkusTest
class AuthZenBatchTest extends ServiceTest {
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
    void a_batch_has_a_limit() {
        Map<String, Object> good = question(DAAN, "check", "EMPLOYER", people.resident(), "SICKNESS_BENEFIT");

        asMessaging()
                .body(Map.of("evaluations", Collections.nCopies(201, good)))
                .post("/access/v1/evaluations")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("evaluations"));
        asMessaging()
                .body(Map.of("evaluations", Collections.nCopies(200, good)))
                .post("/access/v1/evaluations")
                .then()
                .statusCode(200)
                .body("evaluations", hasSize(200));
    }
}

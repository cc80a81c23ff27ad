package nl.busbaan.consent.decision;

import static nl.busbaan.consent.People.DAAN;
import static nl.busbaan.consent.People.FATMA;
import static nl.busbaan.consent.People.UWV;
import static nl.busbaan.consent.People.ZIEKTEWET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.busbaan.consent.ServiceTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The log that supervisors read: every decision, on which ground, and nothing of the case. */
@QuarkusTest
class DecisionLogTest extends ServiceTest {

    @Test
    void a_decision_is_in_the_log_by_its_id_with_its_ground() {
        String id = asMessaging()
                .body(question(DAAN, "read", "EMPLOYER", people.resident(), "SICKNESS_BENEFIT"))
                .post("/access/v1/evaluation")
                .then()
                .extract()
                .path("context.decision_id");

        as("privacy-uwv")
                .queryParam("kind", "EMPLOYER")
                .queryParam("decision", true)
                .get("/consent/v1/decisions")
                .then()
                .statusCode(200)
                .body("items[0].id", equalTo(id))
                .body("items[0].registerEntry", equalTo("eigen-aanvraag-uwv-svb:1"))
                .body("items[0].askedBy", equalTo("pep"))
                .body("items[0].who", equalTo("Daan de Wit, beoordelaar Ziektewet van UWV"))
                .body("items[0].resident", nullValue());
    }

    @Test
    void a_line_can_be_read_with_all_that_it_rests_on_and_without_the_resident() {
        UUID resident = people.resident();
        String id = asMessaging()
                .body(question(DAAN, "read", "EMPLOYER", resident, "SICKNESS_BENEFIT"))
                .post("/access/v1/evaluation")
                .then()
                .extract()
                .path("context.decision_id");

        String line = as("privacy-uwv")
                .get("/consent/v1/decisions/{id}", id)
                .then()
                .statusCode(200)
                .body("type", equalTo("evaluation"))
                .body("request.kind", equalTo("EMPLOYER"))
                .body("response.decision", equalTo(true))
                .body("policies.version", equalTo(Rule.VERSION))
                .body("information.jobs", hasSize(1))
                .body("configuration.examplesPermit", equalTo(true))
                .body("who", equalTo("Daan de Wit, beoordelaar Ziektewet van UWV"))
                .body("recorded_by", equalTo("Sociaal raadslieden Zuidoost van Buurtteam Amsterdam Zuidoost"))
                .extract()
                .asString();

        assertThat(line).contains("trace_id", "span_id", "timestamp").doesNotContain(resident.toString());
    }

    @Test
    void a_deny_is_logged_too_and_whatever_else_a_caller_sends_is_not() {
        asMessaging()
                .body(question(DAAN, "canary-action", "canary-kind", people.resident(), "canary-purpose"))
                .post("/access/v1/evaluation")
                .then()
                .body("decision", equalTo(false));

        String log = as("privacy-uwv")
                .get("/consent/v1/decisions")
                .then()
                .statusCode(200)
                .extract()
                .asString();

        assertThat(log).contains("unknown-question").doesNotContain("canary");
    }

    @Test
    void what_could_not_be_read_is_in_the_log_by_the_id_that_was_answered() {
        String id = asMessaging()
                .body(
                        "{\"evaluations\":[{\"action\":{\"name\":1},\"subject\":{\"type\":\"canary\",\"id\":\"canary\"}}]}")
                .post("/access/v1/evaluations")
                .then()
                .statusCode(200)
                .body("evaluations[0].decision", equalTo(false))
                .body("evaluations[0].context.code", equalTo("malformed"))
                .extract()
                .path("evaluations[0].context.decision_id");

        String line = as("fg").get("/consent/v1/decisions/{id}", id)
                .then()
                .statusCode(200)
                .body("response.code", equalTo("malformed"))
                .body("response.decision", equalTo(false))
                .body("request.action", equalTo("unknown"))
                .extract()
                .asString();

        assertThat(line).doesNotContain("canary");
    }

    @Test
    void pages_follow_each_other_without_gap_or_double() {
        UUID resident = people.resident();
        for (int i = 0; i < 5; i++) {
            asMessaging()
                    .body(question(DAAN, "check", "RENT", resident, "DEBT_COUNSELLING"))
                    .post("/access/v1/evaluation")
                    .then()
                    .statusCode(200);
        }

        List<String> ids = new ArrayList<>();
        String cursor = null;
        do {
            var request = as("privacy-uwv").queryParam("kind", "RENT").queryParam("limit", 2);
            var page = (cursor == null ? request : request.queryParam("cursor", cursor))
                    .get("/consent/v1/decisions")
                    .then()
                    .statusCode(200)
                    .body("items.kind", everyItem(equalTo("RENT")))
                    .extract();
            ids.addAll(page.path("items.id"));
            cursor = page.path("nextCursor");
        } while (cursor != null);

        assertThat(ids).hasSize(5).doesNotHaveDuplicates();
    }

    @Test
    void filters_narrow_by_answer_receiving_organisation_and_period() {
        UUID resident = people.resident();
        asMessaging()
                .body(question(DAAN, "check", "EMPLOYER", resident, "SICKNESS_BENEFIT"))
                .post("/access/v1/evaluation");
        asMessaging()
                .body(question(FATMA, "check", "EMPLOYER", resident, "SICKNESS_BENEFIT", ZIEKTEWET))
                .post("/access/v1/evaluation");
        String today = LocalDate.now(ZoneId.of("Europe/Amsterdam")).toString();

        as("privacy-uwv")
                .queryParam("organisationId", UWV.toString())
                .queryParam("kind", "EMPLOYER")
                .queryParam("from", today)
                .queryParam("until", today)
                .get("/consent/v1/decisions")
                .then()
                .statusCode(200)
                .body("items.subject", hasItem(DAAN.toString()))
                .body("items.subject", not(hasItem(FATMA.toString())));
        as("privacy-uwv").get("/consent/v1/decisions?limit=2").then().body("items.subject", hasItem(FATMA.toString()));
        as("privacy-uwv")
                .queryParam("answer", "ALLOWED")
                .get("/consent/v1/decisions")
                .then()
                .body("items.answer", everyItem(equalTo("ALLOWED")));
        as("privacy-uwv")
                .queryParam("until", "2026-01-01")
                .get("/consent/v1/decisions")
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void figures_say_how_often_without_residents_and_without_small_numbers() {
        UUID resident = people.resident();
        for (int i = 0; i < 11; i++) {
            asMessaging()
                    .body(question(DAAN, "check", "SICKNESS_REPORT_DATE", resident, "SICKNESS_BENEFIT"))
                    .post("/access/v1/evaluation");
        }
        asMessaging()
                .body(question(DAAN, "check", "EDUCATION", resident, "ALLOWANCES"))
                .post("/access/v1/evaluation");
        String today = LocalDate.now(ZoneId.of("Europe/Amsterdam")).toString();

        String figures = as("beleid")
                .get("/consent/v1/decision-figures?from=" + today + "&until=" + today)
                .then()
                .statusCode(200)
                .body(
                        "items.find { it.kind == 'SICKNESS_REPORT_DATE' && it.answer == 'ALLOWED' }.times",
                        greaterThanOrEqualTo(11))
                .body("items.find { it.kind == 'EDUCATION' && it.purpose == 'ALLOWANCES' }.answer", notNullValue())
                .body("items.find { it.kind == 'EDUCATION' && it.purpose == 'ALLOWANCES' }.times", nullValue())
                .extract()
                .asString();

        assertThat(figures).doesNotContain(resident.toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?until=2026-01-01&from=2026-02-01",
                "?from=gisteren",
                "?until=31-12-2026",
                "?answer=MISSCHIEN",
                "?organisationId=UWV",
                "?cursor=nonsense",
                "?cursor=YR9i",
                "?limit=0",
                "?limit=101"
            })
    void a_page_that_can_not_be_is_400(String query) {
        as("fg").get("/consent/v1/decisions" + query).then().statusCode(400).body("violations", hasSize(1));
    }
}

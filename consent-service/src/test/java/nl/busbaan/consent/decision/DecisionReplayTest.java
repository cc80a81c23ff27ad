package nl.busbaan.consent.decision;

import static nl.busbaan.consent.People.DAAN;
import static nl.busbaan.consent.People.MARIJKE;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.busbaan.consent.kind.CodeLists;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A decision can be made again from its line in the log, and differs only where a rule, the register or the line differs. */
@QuarkusTest
class DecisionReplayTest extends ReplayCase {
    @Test
    void on_the_day_itself_nothing_differs_whatever_happened_to_the_consent_since() {
        UUID hanna = linked("inwoner2");
        String consent = given("inwoner2", gpLetterForTheDoctor(hanna), "YES");
        decided(MARIJKE, "read", "GP_LETTER", hanna, "MEDICAL_ASSESSMENT");
        as("inwoner2").post(consent + "/withdrawal").then().statusCode(201);
        decided(MARIJKE, "read", "GP_LETTER", hanna, "MEDICAL_ASSESSMENT");

        Day day = replayed(1_000);

        assertThat(day.replayed()).isGreaterThanOrEqualTo(2);
        assertThat(day.differences()).isEmpty();
    }

    @ParameterizedTest(name = "{1} for {2}")
    @MethodSource("nl.busbaan.consent.decision.StoriesTest#stories")
    void whatever_was_decided_is_decided_again(UUID who, String kind, String purpose, String answer, String code) {
        String id = decided(who, "check", kind, people.resident(), purpose);

        assertThat(code).isNotEmpty();
        assertThat(answer).isNotEmpty();
        assertThat(replayed("fg", 1_000).ids()).doesNotContain(id);
        assertThat(replayed("privacy-uwv", 1_000).ids()).doesNotContain(id);
    }

    @Test
    void an_entry_that_was_switched_off_since_is_a_difference() throws SQLException {
        String id = decided(DAAN, "check", "EMPLOYER", people.resident(), "SICKNESS_BENEFIT");

        asAdministrator("update register_entry set active = false where id = 'eigen-aanvraag-uwv-svb'");
        try {
            JsonNode difference = replayed(1_000).of(id);

            assertThat(difference.at("/then/code").asText()).isEqualTo("register");
            assertThat(difference.at("/then/registerEntry").asText()).isEqualTo("eigen-aanvraag-uwv-svb:1");
            assertThat(difference.at("/now/code").asText()).isNotEqualTo("register");
        } finally {
            asAdministrator("update register_entry set active = true where id = 'eigen-aanvraag-uwv-svb'");
        }
        assertThat(replayed(1_000).ids()).doesNotContain(id);
    }

    @Test
    void a_line_that_does_not_say_what_was_decided_is_a_difference() throws SQLException {
        String id = decided(DAAN, "check", "ILLNESS", people.resident(), "SICKNESS_BENEFIT");

        tamper(id, "update decision_log set decision = true, answer = 'ALLOWED' where id = '%s'".formatted(id));
        try {
            JsonNode difference = replayed(1_000).of(id);

            assertThat(difference.at("/then/decision").asBoolean()).isTrue();
            assertThat(difference.at("/now/decision").asBoolean()).isFalse();
        } finally {
            asAdministrator(
                    "update decision_log set decision = false, answer = 'NOT_NEEDED' where id = '%s'".formatted(id));
        }
    }

    /** Until policy 3 each job was judged by itself. */
    @Test
    void a_permit_of_before_for_who_enforces_in_another_job_is_a_difference() throws SQLException {
        String id = decided(DAAN, "check", "EMPLOYER", people.resident(), "SICKNESS_BENEFIT");
        String change = "update decision_log set information = jsonb_set(information, '{jobs}', %s) where id = '%s'";

        tamper(
                id,
                change.formatted(
                        "information->'jobs' || jsonb_set(information->'jobs'->0, '{task}', '\"HANDHAVING\"')", id));
        try {
            JsonNode difference = replayed(1_000).of(id);

            assertThat(difference.at("/then/code").asText()).isEqualTo("register");
            assertThat(difference.at("/now/code").asText()).isEqualTo("never-recipient");
        } finally {
            asAdministrator(change.formatted("jsonb_build_array(information->'jobs'->0)", id));
        }
        assertThat(replayed(1_000).ids()).doesNotContain(id);
    }

    @Test
    void a_question_that_rests_on_no_rule_is_passed_over_and_counted() {
        Day before = replayed(1_000);
        decided(DAAN, "check", "SHOE_SIZE", people.resident(), "SICKNESS_BENEFIT");
        Day after = replayed(1_000);

        assertThat(after.passed()).isEqualTo(before.passed() + 1);
        assertThat(after.replayed()).isEqualTo(before.replayed());
    }

    @Test
    void parts_of_a_day_make_up_the_day() {
        for (int i = 0; i < 5; i++) {
            decided(DAAN, "check", "EMPLOYER", people.resident(), "SICKNESS_BENEFIT");
        }

        Day whole = replayed(1_000);
        Day inParts = replayed(3);

        assertThat(inParts.replayed()).isEqualTo(whole.replayed()).isGreaterThanOrEqualTo(5);
        assertThat(inParts.passed()).isEqualTo(whole.passed());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "?day=yesterday", "?day=2026-13-01", "?day=2026-11-28&limit=1001", "?day=2026-11-28&cursor=x"
            })
    void a_day_that_can_not_be_is_400(String query) {
        as("fg").get("/consent/v1/decision-replays" + query)
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
    }

    @Test
    void a_line_has_the_fields_of_the_dutch_profile_and_the_resident_in_no_document() throws SQLException, IOException {
        UUID resident = people.resident();
        Map<String, Object> question = question(DAAN, "check", "EMPLOYER", resident, "SICKNESS_BENEFIT");
        question.put(
                "context",
                Map.of(
                        "purpose", "SICKNESS_BENEFIT",
                        "traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"));
        String id = asMessaging()
                .body(question)
                .post("/access/v1/evaluation")
                .then()
                .statusCode(200)
                .extract()
                .path("context.decision_id");

        JsonNode line = line(id);

        assertThat(line.path("trace_id").asText()).isEqualTo("0af7651916cd43dd8448eb211c80319c");
        assertThat(line.path("span_id").asText()).matches("[0-9a-f]{16}");
        assertThat(line.path("at").isTextual()).isTrue();
        assertThat(line.path("type").asText()).isEqualTo("evaluation");
        assertThat(line.at("/request/kind").asText()).isEqualTo("EMPLOYER");
        assertThat(line.at("/response/decision").asBoolean()).isTrue();
        assertThat(line.at("/policies/version").asText()).isEqualTo(Rule.VERSION);
        assertThat(line.at("/policies/registerEntries").toString()).contains("eigen-aanvraag-uwv-svb:1");
        assertThat(line.at("/information/jobs/0/role").asText()).isEqualTo("beoordelaar-ziektewet");
        assertThat(line.at("/configuration/codeLists").asText()).isEqualTo(new CodeLists().fingerprint());
        for (String document : List.of("request", "response", "policies", "information", "configuration")) {
            assertThat(line.path(document).toString()).doesNotContain(resident.toString());
        }
    }

    @Test
    void an_officer_replays_what_he_may_read_and_nothing_of_others() {
        Day uwvBefore = replayed("privacy-uwv", 1_000);
        Day fgBefore = replayed("fg", 1_000);

        decided(DAAN, "check", "EMPLOYER", people.resident(), "SICKNESS_BENEFIT");

        assertThat(replayed("privacy-uwv", 1_000).replayed()).isEqualTo(uwvBefore.replayed() + 1);
        assertThat(replayed("fg", 1_000).replayed()).isEqualTo(fgBefore.replayed());
    }
}

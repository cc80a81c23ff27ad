package nl.busbaan.consent.decision;

import static nl.busbaan.consent.People.DAAN;
import static nl.busbaan.consent.People.FATMA;
import static nl.busbaan.consent.People.HANDHAVER;
import static nl.busbaan.consent.People.KARIM;
import static nl.busbaan.consent.People.MARIJKE;
import static nl.busbaan.consent.People.TOESLAGEN;
import static nl.busbaan.consent.People.TOM;
import static nl.busbaan.consent.People.WPI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.busbaan.consent.People;
import nl.busbaan.consent.ServiceTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Yousef and Hanna: what the decision point and the guide say about their data. */
@QuarkusTest
class StoriesTest extends ServiceTest {

    @ParameterizedTest(name = "{1} for {2}: {3} ({4})")
    @MethodSource("stories")
    void the_decision_point_answers(UUID who, String kind, String purpose, String answer, String code) {
        UUID resident = people.resident();

        asMessaging()
                .body(question(who, "check", kind, resident, purpose))
                .post("/access/v1/evaluation")
                .then()
                .statusCode(200)
                .body("decision", equalTo(answer.equals("ALLOWED")))
                .body("context.answer", equalTo(answer))
                .body("context.code", equalTo(code))
                .body("context.sentence", not(nullValue()))
                .body("context.decision_id", not(nullValue()))
                .body("context.obligations", hasSize(0));
    }

    @ParameterizedTest(name = "{1} for {2}: {3}")
    @MethodSource("stories")
    void the_guide_says_the_same_to_the_raadsvrouw(UUID who, String kind, String purpose, String answer, String code) {
        UUID resident = people.resident();

        as("raadsvrouw")
                .body(Map.of("receiverId", who, "purpose", purpose, "residentId", resident, "kinds", List.of(kind)))
                .post("/consent/v1/guidance")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].kind", equalTo(kind))
                .body("items[0].answer", equalTo(answer))
                .body("items[0].label", equalTo(Answer.valueOf(answer).label()))
                .body("items[0].code", equalTo(code));
    }

    static Stream<Arguments> stories() {
        return Stream.of(
                Arguments.of(DAAN, "EMPLOYER", "SICKNESS_BENEFIT", "ALLOWED", "register"),
                Arguments.of(DAAN, "SICKNESS_REPORT_DATE", "SICKNESS_BENEFIT", "ALLOWED", "register"),
                Arguments.of(DAAN, "EMPLOYMENT_CONTRACT", "SICKNESS_BENEFIT", "ALLOWED", "register"),
                Arguments.of(DAAN, "OWN_WORDS", "SICKNESS_BENEFIT", "ALLOWED", "register"),
                Arguments.of(DAAN, "ILLNESS", "SICKNESS_BENEFIT", "NOT_NEEDED", "not-needed"),
                Arguments.of(DAAN, "DEBTS", "SICKNESS_BENEFIT", "NOT_NEEDED", "not-needed"),
                Arguments.of(MARIJKE, "GP_LETTER", "MEDICAL_ASSESSMENT", "ASK", "ask-release"),
                Arguments.of(TOM, "GP_LETTER", "MEDICAL_ASSESSMENT", "NOT_NEEDED", "not-needed"),
                Arguments.of(TOM, "GP_LETTER", "WORK_REINTEGRATION", "NOT_NEEDED", "not-needed"),
                Arguments.of(KARIM, "EMPLOYER", "WMO_SUPPORT", "ALLOWED", "register"),
                Arguments.of(KARIM, "GP_LETTER", "WMO_SUPPORT", "ASK", "ask-release"),
                Arguments.of(FATMA, "INCOME", "SOCIAL_ASSISTANCE", "ALLOWED", "register"),
                Arguments.of(FATMA, "SLEEPING_PLACE", "POSTAL_ADDRESS", "ALLOWED", "register"),
                Arguments.of(DAAN, "CRIMINAL_RECORD", "SICKNESS_BENEFIT", "NOT_NEEDED", "not-needed"),
                Arguments.of(DAAN, "EMPLOYER", "ENFORCEMENT", "NOT_ALLOWED", "never"),
                Arguments.of(KARIM, "EMPLOYER", "FRAUD_INVESTIGATION", "NOT_ALLOWED", "never"),
                Arguments.of(FATMA, "INCOME", "RECOVERY", "NOT_ALLOWED", "never"),
                Arguments.of(HANDHAVER, "NAME", "GENERAL_HELP", "NOT_ALLOWED", "never-recipient"));
    }

    @Test
    void what_uwv_recorded_goes_to_the_municipality_by_law_as_listed_facts() {
        asMessaging()
                .body(question(FATMA, "check", "BENEFITS", people.resident(), "SOCIAL_ASSISTANCE", People.ZIEKTEWET))
                .post("/access/v1/evaluation")
                .then()
                .body("decision", equalTo(true))
                .body("context.article", equalTo("Participatiewet 64; Wet SUWI 62"));
    }

    @Test
    void what_the_benefits_team_recorded_goes_to_the_wmo_with_consent_only() {
        asMessaging()
                .body(question(KARIM, "check", "INCOME", people.resident(), "WMO_SUPPORT", WPI))
                .post("/access/v1/evaluation")
                .then()
                .body("decision", equalTo(false))
                .body("context.answer", equalTo("ASK"))
                .body("context.access_request.endpoint", equalTo("/consent/v1/consent-requests"));
    }

    @Test
    void tax_data_is_not_opened_by_consent_but_by_a_machtiging() {
        asMessaging()
                .body(question(KARIM, "check", "INCOME", people.resident(), "GENERAL_HELP", TOESLAGEN))
                .post("/access/v1/evaluation")
                .then()
                .body("decision", equalTo(false))
                .body("context.code", equalTo("mandate"));
    }

    @Test
    void a_resident_who_has_not_arrived_yet_is_asked_and_nothing_opens() {
        asMessaging()
                .body(question(DAAN, "read", "EMPLOYER", UUID.randomUUID(), "SICKNESS_BENEFIT"))
                .post("/access/v1/evaluation")
                .then()
                .statusCode(200)
                .body("decision", equalTo(false))
                .body("context.answer", equalTo("ASK"))
                .body("context.code", equalTo("resident-unknown"));
    }

    @Test
    void data_of_a_team_that_is_unknown_stays_closed() {
        asMessaging()
                .body(question(DAAN, "read", "EMPLOYER", people.resident(), "SICKNESS_BENEFIT", UUID.randomUUID()))
                .post("/access/v1/evaluation")
                .then()
                .body("decision", equalTo(false))
                .body("context.code", equalTo("no-basis"));
    }

    @Test
    void the_guide_for_a_team_tells_what_someone_there_may() {
        as("raadsvrouw")
                .body(Map.of("teamId", People.ZIEKTEWET, "purpose", "SICKNESS_BENEFIT"))
                .post("/consent/v1/guidance")
                .then()
                .statusCode(200)
                .body("items.find { it.kind == 'EMPLOYER' }.answer", equalTo("ALLOWED"))
                .body("items.find { it.kind == 'EMPLOYER' }.example", equalTo(true))
                .body("items.find { it.kind == 'ILLNESS' }.label", equalTo("niet nodig"))
                .body(
                        "items.find { it.kind == 'ILLNESS' }.sentence",
                        equalTo("De beoordelaar Ziektewet heeft dit niet nodig voor de Ziektewet. Deel het dus niet."));
    }

    @Test
    void the_guide_is_silent_about_a_resident_to_whom_the_colleague_is_a_stranger() {
        as("uwv")
                .body(Map.of("receiverId", KARIM, "purpose", "WMO_SUPPORT", "residentId", people.resident()))
                .post("/consent/v1/guidance")
                .then()
                .statusCode(404);
    }

    @Test
    void the_guide_tells_everything_that_is_wrong_at_once() {
        List<String> fields = as("raadsvrouw")
                .body(Map.of("purpose", "NONSENSE", "kinds", List.of("EMPLOYER", "SHOE_SIZE")))
                .post("/consent/v1/guidance")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .extract()
                .path("violations.field");

        assertThat(fields).containsExactlyInAnyOrder("purpose", "kinds[1]", "receiverId");
    }
}

package nl.busbaan.consent.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.busbaan.consent.People;
import org.junit.jupiter.api.Test;

/** What a colleague can try to find out whether somebody said no alone: each answer is as it is when he said nothing. */
@QuarkusTest
class SilentNoTriedTest extends SilentNoCase {
    private static final LocalTime AFTER_HOURS = LocalTime.of(20, 0);

    @Test
    void asking_whether_the_rest_may_go_on_once_a_part_of_it_was_answered() {
        bothAreAskedToGoOn();
        hannaSaysNoToGoingOn();
        clock.moveTo(clock.today(), AFTER_HOURS);

        for (UUID resident : List.of(hanna, silent)) {
            theLetterIsAnsweredElsewhere(resident);
        }
        assertThat(seen(hanna)).isEqualTo(seen(silent)).contains("mayAsk=true");

        for (UUID resident : List.of(hanna, silent)) {
            ask(first(resident)).statusCode(201);
        }
        assertThat(seen(hanna)).isEqualTo(seen(silent));
        // Somebody who talked with her about it asks, so she is asked.
        asked("inwoner2").body("items", hasSize(1)).body("items[0].kinds.code", contains("MEDICATION"));
    }

    @Test
    void waiting_until_busbaan_asks_the_rest_by_itself_and_then_she_is_not_asked_again() {
        bothAreAskedToGoOn();
        hannaSaysNoToGoingOn();

        for (UUID resident : List.of(hanna, silent)) {
            theLetterIsAnsweredElsewhere(resident);
        }
        eventually(() -> questions(hanna) == 4 && questions(silent) == 4);

        assertThat(seen(hanna)).isEqualTo(seen(silent));
        asked("inwoner2").body("items", hasSize(0));
        moveToWork(UNTIL.minusDays(5));
        eventually(() -> reminded(hanna) == reminded(silent) && reminded(silent) > 0);
        assertThat(seen(hanna)).isEqualTo(seen(silent));
        asked("inwoner2").body("items", hasSize(0));
        clock.moveTo(UNTIL.plusDays(1), TEN);
        eventually(() -> looksOpen(hanna) == 0 && looksOpen(silent) == 0);
        assertThat(seen(hanna)).isEqualTo(seen(silent));
    }

    @Test
    void writing_down_what_is_said_to_a_question_that_was_put_for_others_only() {
        bothAreAskedToGoOn();
        hannaSaysNoToGoingOn();
        theLetterIsAnsweredElsewhere(hanna);
        eventually(() -> questions(hanna) == 4);

        spoken(latest(hanna), "YES").then().statusCode(201);

        clock.moveTo(UNTIL.plusDays(1), TEN);
        reads("MEDICATION").body("decision", equalTo(true));
    }

    @Test
    void opening_the_code_himself() {
        bothAreAsked();
        answered("inwoner2", first(hanna), Map.of("answer", "NO"));

        Map<String, Object> hers = visited(codeFor(hanna));

        assertThat(hers).isEqualTo(visited(codeFor(silent))).containsKey("answerBy");
    }

    @Test
    void answering_with_the_code_and_then_the_last_word_counts() {
        bothAreAsked();
        answered("inwoner2", first(hanna), Map.of("answer", "NO"));

        AtCounterTest.answer(codeFor(hanna), Map.of("answer", "NO", "kinds", List.of("INCOME")))
                .statusCode(400);
        AtCounterTest.answer(codeFor(hanna), Map.of("answer", "NO")).statusCode(204);
        assertThat(seen(hanna)).isEqualTo(seen(silent));
        as("inwoner2").get("/consent/v1/my-consents").then().body("items.status", contains("REFUSED"));

        AtCounterTest.answer(codeFor(hanna), reply("YES")).statusCode(204);
        reads().body("decision", equalTo(true));
        assertThat(states()).containsExactly("ConsentRequested", "ConsentRefused", "ConsentRefused", "ConsentGiven");
    }

    @Test
    void listening_to_what_is_told_of_it_when_a_yes_follows() {
        bothAreAsked();
        answered("inwoner2", first(hanna), Map.of("answer", "NO"));

        for (UUID resident : List.of(hanna, silent)) {
            spoken(first(resident), "YES").then().statusCode(201);
        }

        assertThat(seen(hanna)).isEqualTo(seen(silent)).contains("ANSWERED");
        // Who takes part hears of each consent by its number, so a yes is told by the number under which it was asked.
        assertThat(consents(hanna)).isEqualTo(consents(silent)).isOne();
        as("inwoner2").get("/consent/v1/my-consents").then().body("items.status", contains("GIVEN"));
    }

    @Test
    void being_an_officer_too_and_reading_the_log() {
        bothAreAsked();
        answered("inwoner2", first(hanna), Map.of("answer", "NO"));

        assertThat(factsOfADecision(hanna)).isEqualTo(factsOfADecision(silent)).containsEntry("words", List.of());

        for (UUID resident : List.of(hanna, silent)) {
            spoken(first(resident), "YES").then().statusCode(201);
        }
        assertThat(factsOfADecision(hanna)).isEqualTo(factsOfADecision(silent));
        assertThat(factsOfADecision(silent).get("words")).asInstanceOf(LIST).hasSize(1);
    }

    @Test
    void being_an_officer_too_when_she_was_asked_again_and_said_yes() {
        bothAreAsked();
        answered("inwoner2", first(hanna), Map.of("answer", "NO"));

        for (UUID resident : List.of(hanna, silent)) {
            spoken(asked(gpLetterForTheDoctor(resident)), "YES").then().statusCode(201);
        }

        assertThat(factsOfADecision(hanna)).isEqualTo(factsOfADecision(silent));
    }

    @Test
    void writing_down_an_older_yes_that_opens_nothing() {
        bothAreAsked();
        Instant before = clock.instant();
        clock.moveTo(before.plusSeconds(3_600));
        answered("inwoner2", first(hanna), Map.of("answer", "NO"));

        for (UUID resident : List.of(hanna, silent)) {
            Map<String, Object> said = Map.of(
                    "answer", "YES", "release", "NO", "witnessName", "Fatima Bouazza", "spokenAt", before.toString());
            as("raadsvrouw")
                    .body(said)
                    .post("/consent/v1/consent-requests/{id}/witnessed-answer", first(resident))
                    .then()
                    .statusCode(201);
        }
    }

    private static Map<String, Object> factsOfADecision(UUID resident) {
        String decision = asMessaging()
                .body(question(People.MARIJKE, "read", "GP_LETTER", resident, "MEDICAL_ASSESSMENT"))
                .post("/access/v1/evaluation")
                .then()
                .statusCode(200)
                .extract()
                .path("context.decision_id");
        return as("privacy-uwv")
                .get("/consent/v1/decisions/{id}", decision)
                .then()
                .statusCode(200)
                .extract()
                .path("information");
    }

    @Test
    void asking_the_same_again() {
        bothAreAsked();
        answered("inwoner2", first(hanna), Map.of("answer", "NO"));

        for (UUID resident : List.of(hanna, silent)) {
            asked(gpLetterForTheDoctor(resident));
        }

        assertThat(seen(hanna)).isEqualTo(seen(silent));
    }

    @Test
    void writing_down_that_she_stops_or_printing_the_question() {
        bothAreAsked();
        answered("inwoner2", first(hanna), Map.of("answer", "NO"));

        for (UUID resident : List.of(hanna, silent)) {
            as("raadsvrouw")
                    .body(Map.of("witnessName", "Fatima Bouazza"))
                    .post("/consent/v1/consent-requests/{id}/spoken-withdrawal", first(resident))
                    .then()
                    .statusCode(409)
                    .body("detail", equalTo("Hier valt niets te stoppen: hiervoor geldt nu geen ja."));
            as("raadsvrouw")
                    .get("/consent/v1/consent-requests/{id}/wording", first(resident))
                    .then()
                    .statusCode(200);
        }
        assertThat(seen(hanna)).isEqualTo(seen(silent));
    }

    private void bothAreAsked() {
        hanna = linked("inwoner2");
        silent = people.resident();
        asked(gpLetterForTheDoctor(hanna));
        asked(gpLetterForTheDoctor(silent));
    }

    /** About both kinds together. */
    private void bothAreAskedToGoOn() {
        hanna = linked("inwoner2");
        silent = people.resident();
        for (UUID resident : List.of(hanna, silent)) {
            Map<String, Object> wish = gpLetterForTheDoctor(resident);
            wish.put("kinds", List.of("GP_LETTER", "MEDICATION"));
            spoken(asked(wish), "YES").then().statusCode(201);
        }
        moveToWork(UNTIL.minusDays(17));
        eventually(() -> isTold(hanna) && isTold(silent));
        moveToWork(UNTIL.minusDays(10));
        eventually(() -> questions(hanna) == 2 && questions(silent) == 2);
    }

    private void hannaSaysNoToGoingOn() {
        answer(question(), Map.of("answer", "NO")).statusCode(201);
        assertThat(seen(hanna)).isEqualTo(seen(silent));
    }

    /** So the question to go on falls away, and of it the other kind is left. */
    private void theLetterIsAnsweredElsewhere(UUID resident) {
        Map<String, Object> wish = gpLetterForTheDoctor(resident);
        wish.put("until", UNTIL.plusMonths(3).toString());
        spoken(asked(wish), "YES").then().statusCode(201);
    }

    private String first(UUID resident) {
        return questionsOf(resident, "asc");
    }

    private String latest(UUID resident) {
        return questionsOf(resident, "desc");
    }

    private String questionsOf(UUID resident, String order) {
        return rows.all(
                        UUID.class,
                        "select id from consent_request where resident = ? order by asked_at " + order,
                        resident)
                .getFirst()
                .toString();
    }

    private long consents(UUID resident) {
        return rows.one(Long.class, "select count(*) from consent where resident = ?", resident);
    }

    private long looksOpen(UUID resident) {
        return rows.one(
                Long.class,
                "select count(*) from consent_request where resident = ? and not answer_shown and ended_at is null",
                resident);
    }

    private String codeFor(UUID resident) {
        return AtCounterTest.codeFor("/consent/v1/consent-requests/" + first(resident) + "/counter-codes");
    }

    /** Without what differs between any two codes and questions. */
    private static Map<String, Object> visited(String code) {
        Map<String, Object> question = new HashMap<>(
                AtCounterTest.visit(code).statusCode(200).extract().<Map<String, Object>>path("question"));
        question.remove("id");
        return question;
    }
}

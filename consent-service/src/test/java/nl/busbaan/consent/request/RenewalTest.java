package nl.busbaan.consent.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a resident says about going on, and what follows from it: neither a gap nor an overlap, and nothing taken away before the end. */
@QuarkusTest
class RenewalTest extends EndingConsentTest {

    @Test
    void a_yes_goes_on_the_day_after_without_gap_or_overlap() {
        givenForThreeMonths();
        String renewed = renew(Map.of("answer", "YES", "release", "YES"));

        as("inwoner2")
                .get("/consent/v1/my-consents/" + id(renewed))
                .then()
                .body("history.state", contains("ConsentRequested", "RenewedConsentGiven"))
                .body("history[0].how", startsWith("gevraagd omdat uw toestemming stopt, namens Noor van den Berg"))
                .body("begins", equalTo(UNTIL.plusDays(1).toString()))
                .body(
                        "sentence",
                        startsWith("De verzekeringsarts van UWV mag de brief van uw huisarts ook daarna lezen: van "));
        reads().body("context.until", equalTo(UNTIL.toString()));

        moveTo(UNTIL);
        reads().body("decision", equalTo(true)).body("context.until", equalTo(UNTIL.toString()));

        moveTo(UNTIL.plusDays(1));
        LocalDate again = new Term(givenOn(), UNTIL).again().until();
        reads().body("decision", equalTo(true)).body("context.until", equalTo(again.toString()));

        moveTo(again.plusDays(1));
        reads().body("decision", equalTo(false));
    }

    @Test
    void a_no_takes_nothing_away_before_the_end() {
        givenForThreeMonths();
        renew(Map.of("answer", "NO"));

        reads().body("decision", equalTo(true));
        as("inwoner2")
                .get("/consent/v1/my-consents")
                .then()
                .body(
                        "items.sentence",
                        hasItem(containsString("vanaf " + dutch(UNTIL.plusDays(1)) + " niet meer lezen")));

        moveTo(UNTIL.plusDays(1));
        reads().body("decision", equalTo(false));
    }

    @Test
    void silence_lets_it_end_and_says_so_without_blame() {
        givenForThreeMonths();
        untilAsked();

        moveTo(UNTIL.plusDays(1));

        eventually(() -> openQuestions() == 0);
        reads().body("decision", equalTo(false));
        asked("inwoner2").body("items", hasSize(0));
        signals().body("items.find { it.code == 'NO_ANSWER' }.sentence", containsString("Dat mag."));
        listed().body("items[0].status", equalTo("ENDED"));
    }

    @Test
    void some_kinds_may_go_on_and_others_end() {
        twoKindsGivenForThreeMonths();

        renew(Map.of("answer", "YES", "release", "YES", "kinds", List.of("MEDICATION")));

        reads("GP_LETTER").body("decision", equalTo(true));
        reads("MEDICATION").body("decision", equalTo(true));
        moveTo(UNTIL.plusDays(1));
        reads("GP_LETTER").body("decision", equalTo(false));
        reads("MEDICATION").body("decision", equalTo(true));
    }

    @Test
    void withdrawing_ends_what_would_go_on_too_in_one_press() {
        givenForThreeMonths();
        renew(Map.of("answer", "YES", "release", "YES"));

        as("inwoner2").post(consent + "/withdrawal").then().statusCode(201);

        reads().body("decision", equalTo(false));
        moveTo(UNTIL.plusDays(1));
        reads().body("decision", equalTo(false));
        assertThat(states())
                .containsExactly(
                        "ConsentRequested",
                        "ConsentGiven",
                        "ConsentRequested",
                        "RenewedConsentGiven",
                        "ConsentWithdrawn",
                        "ConsentWithdrawn");
    }

    @Test
    void withdrawing_what_would_go_on_leaves_what_holds_now() {
        givenForThreeMonths();
        String renewed = renew(Map.of("answer", "YES", "release", "YES"));

        as("inwoner2").post(renewed + "/withdrawal").then().statusCode(201);

        reads().body("decision", equalTo(true));
        moveTo(UNTIL.plusDays(1));
        reads().body("decision", equalTo(false));
    }

    @Test
    void withdrawing_takes_an_open_question_about_it_along() {
        givenForThreeMonths();
        untilAsked();

        as("inwoner2").post(consent + "/withdrawal").then().statusCode(201);

        asked("inwoner2").body("items", hasSize(0));
        listed().body("items[0].status", equalTo("LAPSED"));
        assertThat(told("NO_ANSWER")).isZero();
    }

    @Test
    void what_an_answer_elsewhere_left_of_the_question_is_asked_after_all() {
        twoKindsGivenForThreeMonths();
        untilAsked();
        String fallen = question();

        answered("inwoner2", asked(gpLetterForTheDoctor(hanna)), Map.of("answer", "YES", "release", "YES"));

        eventually(() -> openQuestions() == 1 && !question().equals(fallen));
        asked("inwoner2").body("items[0].kinds.code", contains("MEDICATION"));
        listed().body("items.find { it.id == '%s' }.status".formatted(fallen), equalTo("LAPSED"));
    }

    @Test
    void an_answer_to_all_of_it_leaves_nothing_to_ask() {
        twoKindsGivenForThreeMonths();
        untilAsked();

        answered("inwoner2", asked(twoKinds()), Map.of("answer", "YES", "release", "YES"));

        handleDue();
        assertThat(openQuestions()).isZero();
        assertThat(renewals("ASK")).isZero();
    }

    @Test
    void who_helps_records_nothing_any_more_when_the_question_fell_away() {
        givenForThreeMonths();
        untilAsked();
        String question = question();
        as("inwoner2").post(consent + "/withdrawal").then().statusCode(201);

        as("raadsvrouw")
                .body(Map.of("answer", "YES", "release", "YES", "witnessName", "Fatima Bouazza"))
                .post("/consent/v1/consent-requests/{id}/witnessed-answer", question)
                .then()
                .statusCode(409)
                .body("detail", equalTo("Deze vraag is voorbij."));
    }

    @Test
    void which_day_may_be_chosen_is_said_in_the_language_of_the_reader() {
        givenForThreeMonths();
        untilAsked();

        as("inwoner2")
                .header("Accept-Language", "en")
                .header("If-Match", "\"1\"")
                .body(Map.of("answer", "YES", "release", "YES", "until", UNTIL.toString()))
                .post("/consent/v1/my-consent-requests/{id}/answer", question())
                .then()
                .statusCode(400)
                .body(
                        "violations.message",
                        contains("Choose a day after your permission ends, and not later than was asked."));
    }

    @Test
    void with_a_code_to_stop_what_would_go_on_is_shown_and_stopped_too() {
        givenForThreeMonths();
        renew(Map.of("answer", "YES", "release", "YES"));
        String code = as("raadsvrouw")
                .post("/consent/v1/residents/{id}/withdrawal-codes", hanna)
                .then()
                .statusCode(201)
                .extract()
                .path("code");
        List<String> consents = AtCounterTest.visit(code)
                .statusCode(200)
                .body("consents.sentence", hasItem(containsString("ook daarna lezen")))
                .extract()
                .path("consents.id");
        assertThat(consents).hasSize(2);

        AtCounterTest.stop(code, id(consent)).statusCode(204);

        AtCounterTest.visit(code).body("consents", hasSize(0));
        moveTo(UNTIL.plusDays(1));
        reads().body("decision", equalTo(false));
    }

    @Test
    void it_may_go_on_shorter_than_asked_and_not_before_it_begins() {
        givenForThreeMonths();
        untilAsked();
        String question = question();

        answer(question, Map.of("answer", "YES", "release", "YES", "until", UNTIL.toString()))
                .statusCode(400);
        answer(
                        question,
                        Map.of(
                                "answer",
                                "YES",
                                "release",
                                "YES",
                                "until",
                                UNTIL.plusDays(5).toString()))
                .statusCode(201);

        moveTo(UNTIL.plusDays(5));
        reads().body("decision", equalTo(true));
        moveTo(UNTIL.plusDays(6));
        reads().body("decision", equalTo(false));
    }
}

package nl.busbaan.consent.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.busbaan.platform.time.WorkingHours;
import org.junit.jupiter.api.Test;

/** A no that a resident gave alone looks to colleagues, at every moment, as silence does. */
@QuarkusTest
class SilentNoTest extends SilentNoCase {
    private static final Duration THREE_WORKING_DAYS = Duration.ofHours(24);

    @Test
    void to_a_question() {
        hanna = linked("inwoner2");
        silent = people.resident();
        String hers = asked(gpLetterForTheDoctor(hanna));
        asked(gpLetterForTheDoctor(silent));
        Instant askedAt = clock.instant();

        answered("inwoner2", hers, Map.of("answer", "NO"));

        assertThat(seen(hanna)).isEqualTo(seen(silent));
        clock.moveTo(WorkingHours.OFFICE
                .nextOpen(WorkingHours.OFFICE.plus(askedAt, THREE_WORKING_DAYS))
                .plusSeconds(60));
        eventually(() -> reminded(hanna) == 1 && reminded(silent) == 1);
        assertThat(seen(hanna)).isEqualTo(seen(silent)).contains("NO_ANSWER_YET");
        clock.moveTo(UNTIL.plusDays(1), TEN);
        eventually(() -> ended(hanna) == 1 && ended(silent) == 1);
        assertThat(seen(hanna)).isEqualTo(seen(silent)).contains("NO_ANSWER");
    }

    @Test
    void to_going_on() {
        hanna = linked("inwoner2");
        silent = people.resident();
        for (UUID resident : List.of(hanna, silent)) {
            spoken(asked(gpLetterForTheDoctor(resident)), "YES").then().statusCode(201);
        }
        moveToWork(UNTIL.minusDays(17));
        eventually(() -> isTold(hanna) && isTold(silent));
        moveToWork(UNTIL.minusDays(10));
        eventually(() -> questions(hanna) == 2 && questions(silent) == 2);

        answer(question(), Map.of("answer", "NO")).statusCode(201);

        assertThat(seen(hanna)).isEqualTo(seen(silent));
        moveToWork(UNTIL.minusDays(5));
        eventually(() -> reminded(hanna) == 1 && reminded(silent) == 1);
        assertThat(seen(hanna)).isEqualTo(seen(silent));
        clock.moveTo(UNTIL.plusDays(1), TEN);
        eventually(() -> ended(hanna) == 1 && ended(silent) == 1);
        assertThat(seen(hanna)).isEqualTo(seen(silent)).contains("NO_ANSWER");
    }

    @Test
    void he_himself_sees_his_no_and_is_not_reminded() {
        hanna = linked("inwoner2");
        answered("inwoner2", asked(gpLetterForTheDoctor(hanna)), Map.of("answer", "NO"));

        moveToWork(LocalDate.now(WorkingHours.ZONE).plusDays(10));
        handleDue();
        eventually(() -> reminded(hanna) == 1);

        asked("inwoner2").body("items", hasSize(0));
        as("inwoner2").get("/consent/v1/my-consents").then().body("items[0].status", equalTo("REFUSED"));
        as("inwoner2")
                .get("/consent/v1/my-copy")
                .then()
                .body("consentRequests[0].answer", equalTo("NO"))
                .body("consentRequests[0].answeredAt", notNullValue())
                .body("consentRequests[0].remindedAt", nullValue());
    }

    @Test
    void what_is_spoken_later_counts_and_the_no_stays_in_the_history() {
        hanna = linked("inwoner2");
        String question = asked(gpLetterForTheDoctor(hanna));
        answered("inwoner2", question, Map.of("answer", "NO"));

        spoken(question, "YES").then().statusCode(201);

        reads().body("decision", equalTo(true));
        listed().body("items[0].status", equalTo("ANSWERED"));
        assertThat(states()).containsExactly("ConsentRequested", "ConsentRefused", "ConsentGiven");
        spoken(question, "NO").then().statusCode(409);
    }

    @Test
    void a_no_that_is_spoken_after_it_makes_one_refusal_of_two_steps() {
        hanna = linked("inwoner2");
        String question = asked(gpLetterForTheDoctor(hanna));
        answered("inwoner2", question, Map.of("answer", "NO"));

        spoken(question, "NO").then().statusCode(201);

        listed().body("items[0].status", equalTo("ANSWERED"));
        as("inwoner2").get("/consent/v1/my-consents").then().body("items", hasSize(1));
    }

    @Test
    void when_what_it_was_about_is_withdrawn_it_falls_away_like_an_open_question() {
        givenForThreeMonths();
        renew(Map.of("answer", "NO"));

        as("inwoner2").post(consent + "/withdrawal").then().statusCode(201);

        listed().body("items[0].status", equalTo("LAPSED"));
    }
}

package nl.busbaan.consent.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import nl.busbaan.consent.People;
import nl.busbaan.platform.time.WorkingHours;
import org.junit.jupiter.api.Test;

/** A no that a resident gave alone looks to colleagues, at every moment, as silence does. */
@QuarkusTest
class SilentNoTest extends EndingConsentTest {
    private static final Duration THREE_WORKING_DAYS = Duration.ofHours(24);
    private static final Set<String> OF_ONE_OF_THEM = Set.of("id", "residentId", "askedAt");

    /** Who says nothing. */
    private UUID silent;

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
        moveTo(UNTIL.minusDays(17));
        eventually(() -> isTold(hanna) && isTold(silent));
        moveTo(UNTIL.minusDays(10));
        eventually(() -> questions(hanna) == 2 && questions(silent) == 2);

        answer(question(), Map.of("answer", "NO")).statusCode(201);

        assertThat(seen(hanna)).isEqualTo(seen(silent));
        moveTo(UNTIL.minusDays(5));
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

        moveTo(LocalDate.now(WorkingHours.ZONE).plusDays(10));
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
    void a_code_for_it_is_given_as_for_an_open_question_and_whoever_opens_it_reads_that_nothing_is_left_to_answer() {
        hanna = linked("inwoner2");
        String question = asked(gpLetterForTheDoctor(hanna));
        answered("inwoner2", question, Map.of("answer", "NO"));

        String code = AtCounterTest.codeFor("/consent/v1/consent-requests/" + question + "/counter-codes");

        AtCounterTest.visit(code).statusCode(409).body("detail", startsWith("Deze vraag is al beantwoord of voorbij."));
        AtCounterTest.answer(code, Map.of("answer", "YES", "release", "YES")).statusCode(409);
    }

    @Test
    void what_is_spoken_later_counts_and_the_no_stays_in_the_history() {
        hanna = linked("inwoner2");
        String question = asked(gpLetterForTheDoctor(hanna));
        answered("inwoner2", question, Map.of("answer", "NO"));

        spoken(question, "YES").then().statusCode(201);

        reads().body("decision", equalTo(true));
        listed().body("items[0].status", equalTo("ANSWERED"));
        assertThat(states()).containsExactly("ConsentRequested", "ConsentRefused", "ConsentRequested", "ConsentGiven");
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

    private static Response spoken(String question, String answer) {
        return as("raadsvrouw")
                .body(reply(answer, "witnessName", "Fatima Bouazza"))
                .post("/consent/v1/consent-requests/{id}/witnessed-answer", question);
    }

    /** All that a colleague sees of this resident's questions, without what differs between any two residents. */
    private String seen(UUID resident) {
        List<Map<String, Object>> items = as("raadsvrouw")
                .queryParam("residentId", resident)
                .get("/consent/v1/consent-requests")
                .path("items");
        List<Object> ids = items.stream().map(item -> item.get("id")).toList();
        List<Object> all = new ArrayList<>();
        items.forEach(item -> all.add(comparable(item)));
        List<Map<String, Object>> signals =
                as("raadsvrouw").get("/consent/v1/consent-signals").path("items");
        signals.stream()
                .filter(signal -> ids.contains(signal.get("consentRequestId")))
                .map(signal -> signal.get("code") + " " + signal.get("by") + " " + signal.get("sentence"))
                .sorted()
                .forEach(all::add);
        as("raadsvrouw")
                .body(Map.of(
                        "receiverId",
                        People.MARIJKE,
                        "purpose",
                        "MEDICAL_ASSESSMENT",
                        "residentId",
                        resident,
                        "kinds",
                        List.of("GP_LETTER")))
                .post("/consent/v1/guidance")
                .then()
                .statusCode(200)
                .extract()
                .<List<Map<String, Object>>>path("items")
                .forEach(advice -> all.add(advice.get("label")));
        // As others hear of it.
        all.addAll(
                rows.all(Long.class, "select version from consent where resident = ? order by last_seq, id", resident));
        return all.toString();
    }

    private static Map<String, Object> comparable(Map<String, Object> item) {
        Map<String, Object> same = new HashMap<>(item);
        OF_ONE_OF_THEM.forEach(same::remove);
        // The day: two residents are reminded one after the other.
        same.computeIfPresent(
                "remindedAt",
                (field, moment) -> LocalDate.parse(moment.toString().substring(0, 10)));
        return new TreeMap<>(same);
    }

    /** Whether whoever is in charge was told that a consent of this resident ends soon. */
    private boolean isTold(UUID resident) {
        return rows.one(Long.class, "select count(*) from consent where resident = ? and renewal = 'ASK'", resident)
                == 1;
    }

    private long questions(UUID resident) {
        return rows.one(Long.class, "select count(*) from consent_request where resident = ?", resident);
    }

    private long reminded(UUID resident) {
        return rows.one(
                Long.class,
                "select count(*) from consent_request where resident = ? and reminded_at is not null",
                resident);
    }

    private long ended(UUID resident) {
        return rows.one(
                Long.class,
                "select count(*) from consent_request where resident = ? and ended_at is not null",
                resident);
    }
}

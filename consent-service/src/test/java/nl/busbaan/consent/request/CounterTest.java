package nl.busbaan.consent.request;

import static nl.busbaan.consent.People.MARIJKE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import nl.busbaan.consent.ServiceTest;
import nl.busbaan.consent.TestClock;
import nl.busbaan.devstack.testing.Rows;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** At the counter, on the resident's own phone: a code, one question, no account. */
@QuarkusTest
class CounterTest extends ServiceTest {
    @Inject
    TestClock clock;

    private Rows rows;
    private UUID resident;
    private String question;

    @BeforeEach
    void asks() {
        rows = new Rows(database);
        resident = people.resident();
        question = asked(gpLetterForTheDoctor(resident));
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    @Test
    void one_code_opens_one_question_and_takes_one_answer() {
        String code = code();

        visit(code)
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .header("Cache-Control", containsString("no-store"))
                .body("question.question", equalTo("Mag de verzekeringsarts van UWV de brief van uw huisarts lezen?"))
                .body("question.cannotBeUndone", containsString("al heeft gelezen, blijft gelezen"))
                .body("consents", nullValue());
        answer(code, Map.of("answer", "YES")).statusCode(204);

        reads().body("decision", equalTo(true));
        visit(code).statusCode(400);
        answer(code, Map.of("answer", "NO")).statusCode(400);
        reads().body("decision", equalTo(true));
    }

    @Test
    void the_record_says_how_and_who_stood_at_the_counter() {
        answer(code(), Map.of("answer", "YES")).statusCode(204);

        assertThat(rows.all(String.class, "select how from consent_event where resident = ? order by seq", resident))
                .last()
                .asString()
                .isEqualTo(
                        "met een code aan de balie, bij Noor van den Berg, sociaal raadsvrouw van Buurtteam Amsterdam Zuidoost");
        as("raadsvrouw")
                .get("/consent/v1/consent-requests/{id}", question)
                .then()
                .body("status", equalTo("ANSWERED"));
    }

    @Test
    void a_lost_reply_is_asked_for_again_with_the_same_answer() {
        String code = code();
        answer(code, Map.of("answer", "NO")).statusCode(204);

        answer(code, Map.of("answer", "NO")).statusCode(204);

        assertThat(rows.all(String.class, "select state from consent_event where resident = ?", resident))
                .containsExactlyInAnyOrder("ConsentRequested", "ConsentRefused");
    }

    @Test
    void it_works_as_people_type_it_and_only_its_hash_is_kept() {
        String code = code();
        assertThat(code).matches("([A-HJ-NP-Z2-9]{4}-){2}[A-HJ-NP-Z2-9]{4}");

        visit(code.toLowerCase(Locale.ROOT).replace("-", " ")).statusCode(200);

        assertThat(rows.tablesWith(code)).isEmpty();
        assertThat(rows.tablesWith(code.replace("-", ""))).isEmpty();
    }

    @Test
    void after_a_quarter_of_an_hour_it_is_over() {
        String code = code();
        Instant issued = Instant.now();

        clock.moveTo(issued.plus(Duration.ofMinutes(14)));
        visit(code).statusCode(200);

        clock.moveTo(issued.plus(Duration.ofMinutes(15)).plusSeconds(1));
        String over = visit(code).statusCode(400).extract().asString();
        answer(code, Map.of("answer", "YES")).statusCode(400);
        assertThat(over)
                .isEqualTo(visit("AAAA-AAAA-AAAA").statusCode(400).extract().asString());
    }

    @Test
    void a_new_code_takes_the_place_of_an_earlier_one() {
        String first = code();
        String second = code();

        visit(first).statusCode(400);
        visit(second).statusCode(200);
    }

    @Test
    void one_code_used_by_two_at_once_is_one_answer() throws Exception {
        String code = code();
        List<Callable<Integer>> both = new ArrayList<>();
        for (String said : List.of("YES", "NO")) {
            both.add(() -> answer(code, Map.of("answer", said)).extract().statusCode());
        }

        List<Integer> statuses = new ArrayList<>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var call : threads.invokeAll(both)) {
                statuses.add(call.get());
            }
        }

        assertThat(statuses).containsExactlyInAnyOrder(204, 400);
        assertThat(rows.all(String.class, "select state from consent_event where resident = ?", resident))
                .hasSize(2);
    }

    @Test
    void an_answer_needs_the_version_that_was_read_and_leaves_the_code_when_it_was_wrong() {
        String code = code();
        Map<String, Object> body = Map.of("code", code, "answer", "YES");

        anonymous().body(body).post("/consent/v1/counter/answer").then().statusCode(428);
        anonymous()
                .header("If-Match", "\"9\"")
                .body(body)
                .post("/consent/v1/counter/answer")
                .then()
                .statusCode(412);
        answer(code, Map.of("answer", "YES", "kinds", List.of("MEDICATION"))).statusCode(400);

        reads().body("decision", equalTo(false));
        answer(code, Map.of("answer", "YES")).statusCode(204);
    }

    @Test
    void a_question_that_was_answered_meanwhile_says_so() {
        String code = code();
        as("raadsvrouw")
                .body(Map.of("answer", "NO", "witnessName", "Fatima Bouazza"))
                .post("/consent/v1/consent-requests/{id}/witnessed-answer", question)
                .then()
                .statusCode(201);

        answer(code, Map.of("answer", "YES")).statusCode(409);
        as("raadsvrouw")
                .post("/consent/v1/consent-requests/{id}/counter-codes", question)
                .then()
                .statusCode(409);
        reads().body("decision", equalTo(false));
    }

    @Test
    void only_who_has_the_request_in_hand_makes_codes() {
        for (String path : List.of(
                "/consent/v1/consent-requests/" + question + "/counter-codes",
                "/consent/v1/residents/" + resident + "/withdrawal-codes")) {
            as("uwv").post(path).then().statusCode(404);
        }
    }

    @Test
    void with_a_code_to_stop_each_yes_ends_with_one_press() {
        answer(code(), Map.of("answer", "YES")).statusCode(204);
        String code = as("raadsvrouw")
                .post("/consent/v1/residents/{id}/withdrawal-codes", resident)
                .then()
                .statusCode(201)
                .body("code", matchesPattern("([A-HJ-NP-Z2-9]{4}-){2}[A-HJ-NP-Z2-9]{4}"))
                .extract()
                .path("code");
        String consent = visit(code)
                .statusCode(200)
                .body("question", nullValue())
                .body("consents", hasSize(1))
                .body("consents[0].sentence", containsString("De verzekeringsarts van UWV mag tot"))
                .extract()
                .path("consents[0].id");

        stop(code, consent).statusCode(204);

        reads().body("decision", equalTo(false));
        stop(code, consent).statusCode(409);
        visit(code).statusCode(200).body("consents", hasSize(0));
        assertThat(rows.all(String.class, "select how from consent_event where resident = ? order by seq", resident))
                .last()
                .asString()
                .startsWith("met een code aan de balie, bij Noor");
    }

    @Test
    void a_code_stops_nothing_of_another_and_answers_nothing() {
        UUID hanna = linked("inwoner2");
        String hers = given("inwoner2", gpLetterForTheDoctor(hanna), "YES");
        String toStop = as("raadsvrouw")
                .post("/consent/v1/residents/{id}/withdrawal-codes", resident)
                .then()
                .extract()
                .path("code");

        stop(toStop, hers.substring(hers.lastIndexOf('/') + 1)).statusCode(404);
        answer(toStop, Map.of("answer", "YES")).statusCode(400);
        stop(code(), UUID.randomUUID().toString()).statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"code\":\"\"}",
                "{\"code\":7}",
                "{\"code\":\"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\"}",
                "[]",
                ""
            })
    void what_is_no_code_is_refused(String body) {
        for (String path : List.of("visit", "answer", "withdrawal")) {
            anonymous()
                    .body(body)
                    .post("/consent/v1/counter/" + path)
                    .then()
                    .statusCode(400)
                    .contentType("application/problem+json");
        }
    }

    @Test
    void every_mistake_is_named_at_once() {
        anonymous()
                .body("{\"code\":7,\"answer\":\"MISSCHIEN\",\"until\":\"ooit\",\"kinds\":3}")
                .post("/consent/v1/counter/answer")
                .then()
                .statusCode(400)
                .body("violations.field", org.hamcrest.Matchers.hasItems("code", "answer", "until", "kinds"));
    }

    @Test
    void codes_are_in_the_copy_without_themselves_and_go_with_an_erasure() {
        UUID hanna = linked("inwoner2");
        question = asked(gpLetterForTheDoctor(hanna));
        String code = code();
        answer(code, Map.of("answer", "YES")).statusCode(204);

        as("inwoner2")
                .get("/consent/v1/my-copy")
                .then()
                .body("counterCodes", hasSize(1))
                .body("counterCodes[0].issuedBy", containsString("Noor van den Berg"))
                .body("counterCodes[0].consentRequestId", equalTo(question))
                .body("counterCodes[0].usedAt", not(nullValue()));
        people.done(hanna);
        as("inwoner2")
                .body(Map.of("understood", true))
                .post("/consent/v1/my-erasure")
                .then()
                .statusCode(201);

        assertThat(rows.one(Long.class, "select count(*) from counter_code where resident = ?", hanna))
                .isZero();
    }

    private String code() {
        return as("raadsvrouw")
                .post("/consent/v1/consent-requests/{id}/counter-codes", question)
                .then()
                .statusCode(201)
                .extract()
                .path("code");
    }

    private static io.restassured.specification.RequestSpecification anonymous() {
        return RestAssured.given().contentType(ContentType.JSON);
    }

    private static ValidatableResponse visit(String code) {
        return anonymous()
                .body(Map.of("code", code))
                .post("/consent/v1/counter/visit")
                .then();
    }

    private static ValidatableResponse answer(String code, Map<String, Object> reply) {
        Map<String, Object> body = new TreeMap<>(reply);
        body.put("code", code);
        return anonymous()
                .header("If-Match", "\"1\"")
                .body(body)
                .post("/consent/v1/counter/answer")
                .then();
    }

    private static ValidatableResponse stop(String code, String consent) {
        return anonymous()
                .body(Map.of("code", code, "consentId", consent))
                .post("/consent/v1/counter/withdrawal")
                .then();
    }

    private ValidatableResponse reads() {
        return asMessaging()
                .body(question(MARIJKE, "read", "GP_LETTER", resident, "MEDICAL_ASSESSMENT"))
                .post("/access/v1/evaluation")
                .then()
                .statusCode(200);
    }
}

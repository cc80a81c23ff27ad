package nl.busbaan.consent.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** Answering at the counter, on the resident's own phone: a code, one question, no account. */
@QuarkusTest
class AnsweringAtCounterTest extends AtCounterTest {
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
        answer(code, Map.of("answer", "YES", "release", "YES")).statusCode(204);

        reads().body("decision", equalTo(true));
        visit(code).statusCode(400);
        answer(code, Map.of("answer", "NO")).statusCode(400);
        reads().body("decision", equalTo(true));
    }

    @Test
    void the_record_says_how_and_who_stood_at_the_counter() {
        answer(code(), Map.of("answer", "YES", "release", "YES")).statusCode(204);

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
    void one_code_used_by_two_at_once_is_one_answer() throws Exception {
        String code = code();
        List<Callable<Integer>> both = new ArrayList<>();
        for (String said : List.of("YES", "NO")) {
            both.add(() -> answer(code, reply(said)).extract().statusCode());
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
        Map<String, Object> body = Map.of("code", code, "answer", "YES", "release", "YES");

        anonymous().body(body).post("/consent/v1/counter/answer").then().statusCode(428);
        anonymous()
                .header("If-Match", "\"9\"")
                .body(body)
                .post("/consent/v1/counter/answer")
                .then()
                .statusCode(412);
        answer(code, Map.of("answer", "YES", "release", "YES", "kinds", List.of("MEDICATION")))
                .statusCode(400);

        reads().body("decision", equalTo(false));
        answer(code, Map.of("answer", "YES", "release", "YES")).statusCode(204);
    }

    @Test
    void a_question_that_was_answered_meanwhile_says_so() {
        String code = code();
        as("raadsvrouw")
                .body(Map.of("answer", "NO", "witnessName", "Fatima Bouazza"))
                .post("/consent/v1/consent-requests/{id}/witnessed-answer", question)
                .then()
                .statusCode(201);

        visit(code).statusCode(409);
        answer(code, Map.of("answer", "YES", "release", "YES")).statusCode(409);
        as("raadsvrouw")
                .post("/consent/v1/consent-requests/{id}/counter-codes", question)
                .then()
                .statusCode(409);
        reads().body("decision", equalTo(false));
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
    void who_reads_english_is_asked_in_english_and_it_is_kept_so() {
        UUID hanna = linked("inwoner2");
        question = asked(gpLetterForTheDoctor(hanna));
        String code = code();

        anonymous()
                .header("Accept-Language", "en")
                .body(Map.of("code", code))
                .post("/consent/v1/counter/visit")
                .then()
                .header("Content-Language", equalTo("en"))
                .body("question.question", startsWith("May the insurance doctor (verzekeringsarts) of UWV read"))
                .body("question.notice", startsWith("If you say no, we will still help you."));
        anonymous()
                .header("Accept-Language", "en")
                .header("If-Match", "\"1\"")
                .body(Map.of("code", code, "answer", "YES", "release", "YES"))
                .post("/consent/v1/counter/answer")
                .then()
                .statusCode(204);

        String consent = as("inwoner2").get("/consent/v1/my-consents").path("items[0].id");
        as("inwoner2")
                .get("/consent/v1/my-consents/{id}", consent)
                .then()
                .body("notice.language", equalTo("en"))
                .body("notice.text", startsWith("May the insurance doctor"))
                .body("history[1].how", startsWith("met een code aan de balie, bij Noor van den Berg"));
        as("inwoner2")
                .header("Accept-Language", "en")
                .get("/consent/v1/my-consents/{id}", consent)
                .then()
                .body("history[0].how", startsWith("asked by Noor van den Berg, "))
                .body("history[1].how", startsWith("with a code at the counter, with Noor van den Berg, "));
    }
}

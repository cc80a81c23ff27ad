package nl.busbaan.messaging.correction;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.busbaan.messaging.Api;
import nl.busbaan.messaging.ConsentStandIn;
import nl.busbaan.messaging.Person;
import nl.busbaan.messaging.Residents;
import nl.busbaan.messaging.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A resident says that something written about him is wrong (AVG 16), and whoever got it hears when it is mended (AVG 19). */
@QuarkusTest
class CorrectionTest extends ServiceTest {
    private static final String WRONG = "Ik werkte niet bij Snel, maar bij Vlug.";
    private static final String RIGHT = "Uitzendbureau Vlug";
    private static final String REASON = "In de brief van 3 november staat Snel.";

    private UUID request;
    private UUID item;
    private UUID handover;

    @BeforeEach
    void daan_got_the_employer_with_a_handover() {
        request = Api.as(Person.NOOR).openForYousef();
        item = Api.as(Person.NOOR).record(request, "EMPLOYER", "Uitzendbureau Snel");
        handover = Api.as(Person.NOOR).offer(request, Api.to(Person.DAAN, "NORMAL", item));
        Residents.linkTo(Person.YOUSEF, request);
        ConsentStandIn.permit(Person.DAAN, "SICKNESS_BENEFIT", "EMPLOYER");
        ConsentStandIn.permit(Person.NOOR, "WMO_SUPPORT", "EMPLOYER");
    }

    @Test
    void the_one_in_charge_and_the_duo_read_what_is_wrong_and_by_when_they_answer() {
        ask(item)
                .statusCode(201)
                .body("status", equalTo("ASKED"))
                .body("statement", equalTo(WRONG))
                .body("kindName", equalTo("werkgever"))
                .body("answerBy", equalTo("2026-11-26T16:00:00Z"));

        for (Person caretaker : List.of(Person.NOOR, Person.KARIM)) {
            asked(caretaker)
                    .statusCode(200)
                    .body("items", hasSize(1))
                    .body("items[0].statement", equalTo(WRONG))
                    .body("items[0].caseItemId", equalTo(item.toString()));
        }
        clock.moveTo(LocalDateTime.of(2026, 11, 26, 10, 0));
        Api.as(Person.NOOR)
                .post("/help-requests/" + request + "/actions", Map.of("text", "Gebeld."))
                .statusCode(201);
        Api.as(Person.NOOR)
                .get("/help-requests/" + request)
                .body(
                        "nextStep.text",
                        equalTo("De inwoner zegt dat een gegeven niet klopt. Antwoord vóór vandaag 17.00 uur."));
        Api.as(Person.YOUSEF)
                .get("/my-requests/" + request)
                .body(
                        "steps.text",
                        hasItem("U hebt gezegd dat iets niet klopt. Noor van den Berg van Buurtteam Amsterdam Zuidoost"
                                + " antwoordt uiterlijk vandaag 17.00 uur."));
    }

    @Test
    void a_corrected_item_takes_the_place_of_the_old_one_everywhere_and_its_receivers_are_told() {
        ask(item);

        answer(Map.of("text", RIGHT))
                .statusCode(200)
                .body("status", equalTo("CORRECTED"))
                .body("answeredBy.name", equalTo("Noor van den Berg"))
                .body("answerBy", nullValue());

        Api.as(Person.NOOR)
                .get("/help-requests/" + request + "/case-data?purpose=WMO_SUPPORT")
                .body("items.disclosure.text", contains(RIGHT));
        Api.as(Person.DAAN)
                .get("/handovers/" + handover)
                .body("caseData.disclosure.text", contains(RIGHT))
                .body(
                        "steps.text",
                        hasItem(
                                "Noor van den Berg heeft een gegeven verbeterd dat bij deze vraag hoort. Lees het opnieuw."));
        Api.as(Person.YOUSEF)
                .get("/my-copy")
                .body(inCopy("caseItems.text"), containsInAnyOrder("Uitzendbureau Snel", RIGHT))
                .body(inCopy("caseItems.replacedAt"), containsInAnyOrder("2026-11-24T09:00:00Z", null))
                .body(inCopy("corrections.status"), contains("CORRECTED"))
                .body(inCopy("request.steps.text"), hasItem(containsString("heeft verbeterd wat niet klopte")));
    }

    @Test
    void an_item_that_stays_carries_the_residents_words_wherever_it_is_disclosed_and_nowhere_else() {
        ask(item);

        answer(Map.of("reason", REASON))
                .statusCode(200)
                .body("status", equalTo("REFUSED"))
                .body("reason", equalTo(REASON));

        Api.as(Person.DAAN)
                .get("/handovers/" + handover)
                .body("caseData[0].disclosure.text", equalTo("Uitzendbureau Snel"))
                .body("caseData[0].disclosure.statement", equalTo(WRONG));
        Api.as(Person.YOUSEF).get("/my-copy").body(inCopy("corrections.reason"), contains(REASON));
        ConsentStandIn.withdraw();
        Api.as(Person.DAAN).get("/handovers/" + handover).body(not(containsString("Vlug")));
    }

    @Test
    void what_isnt_ones_own_does_not_exist() {
        UUID other = Api.as(Person.NOOR).openForYousef();
        UUID ofOther = Api.as(Person.NOOR).record(other, "EMPLOYER", "Iets anders");

        ask(ofOther).statusCode(404);
        ask(UUID.randomUUID()).statusCode(404);
        Api.as(Person.HANNA).post(mine(), body(item)).statusCode(404);
        asked(Person.NOOR).body("items", empty());

        ask(item).statusCode(201);
        Api.as(Person.DAAN).act(handover, "accept", Map.of()).statusCode(200);
        asked(Person.DAAN).statusCode(404);
        asked(Person.FATMA).statusCode(404);
        answer(Person.DAAN, Map.of("text", RIGHT), "\"0\"").statusCode(404);
    }

    @Test
    void it_is_asked_once_and_answered_once_in_the_version_that_was_read() {
        ask(item).statusCode(201);
        ask(item).statusCode(409);

        answer(Person.NOOR, Map.of("text", RIGHT), null).statusCode(428);
        answer(Person.NOOR, Map.of("text", RIGHT), "\"99\"").statusCode(412);
        answer(Map.of("text", RIGHT)).statusCode(200);
        answer(Map.of("reason", REASON)).statusCode(409);

        ask(item).statusCode(409);
        asked(Person.NOOR).body("items.status", contains("CORRECTED"));
    }

    @Test
    void a_repeated_call_answers_as_the_first_time() {
        String key = UUID.randomUUID().toString();

        for (int i = 0; i < 2; i++) {
            Api.as(Person.YOUSEF)
                    .call()
                    .header("Idempotency-Key", key)
                    .body(body(item))
                    .post("/messaging/v1" + mine())
                    .then()
                    .statusCode(201);
        }

        asked(Person.NOOR).body("items", hasSize(1));
    }

    @Test
    void everything_that_is_wrong_is_said_at_once_and_changes_nothing() {
        Api.as(Person.YOUSEF)
                .post(mine(), Map.of("text", "Mijn nummer is 111222333"))
                .statusCode(400)
                .body("violations.field", containsInAnyOrder("caseItemId", "text"));
        ask(item).statusCode(201);
        for (Map<String, Object> neither :
                List.<Map<String, Object>>of(Map.of(), Map.of("text", " "), Map.of("text", RIGHT, "reason", REASON))) {
            answer(neither).statusCode(400).body("violations.field", contains("answer"));
        }
        answer(Map.of("text", "x".repeat(4001))).statusCode(400).body("violations.field", contains("text"));

        asked(Person.NOOR).body("items.status", contains("ASKED"));
    }

    @Test
    void when_the_answer_stays_out_the_duo_hears_it_and_it_is_asked_of_the_next() {
        ask(item);
        int asked = version();

        clock.moveTo(LocalDateTime.of(2026, 11, 26, 17, 1));

        // The promise of the request itself may pass first, and says the same.
        await().atMost(Duration.ofSeconds(20)).until(() -> version() > asked);
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () -> Api.as(Person.YOUSEF)
                                .get("/my-requests/" + request)
                                .body(
                                        "steps.text",
                                        hasItem(
                                                "U wacht te lang. Daarom hebben wij ook Karim el Idrissi van Buurtteam Amsterdam Zuidoost gevraagd.")));
        answer(Map.of("text", RIGHT)).statusCode(200);
    }

    @Test
    void it_stands_in_the_inbox_of_who_must_answer_until_there_is_an_answer() {
        ask(item);
        String mine = "corrections.findAll { it.requestId == '" + request + "' }";

        Api.as(Person.NOOR)
                .get("/inbox")
                .statusCode(200)
                .body(mine, hasSize(1))
                .body(mine + "[0].calledName", equalTo("Yousef"))
                .body(mine + "[0].answerBy", equalTo("2026-11-26T16:00:00Z"))
                .body(mine + "[0].overdue", equalTo(false))
                .body(not(containsString(WRONG)));
        for (Person other : List.of(Person.KARIM, Person.DAAN, Person.FATMA)) {
            Api.as(other).get("/inbox").body(mine, hasSize(0));
        }
        clock.moveTo(LocalDateTime.of(2026, 11, 26, 17, 1));
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> Api.as(Person.KARIM).get("/inbox").body(mine, hasSize(1)));
        Api.as(Person.NOOR).get("/inbox").body(mine + "[0].overdue", equalTo(true));

        answer(Map.of("text", RIGHT)).statusCode(200);

        Api.as(Person.NOOR).get("/inbox").body(mine, hasSize(0));
        Api.as(Person.KARIM).get("/inbox").body(mine, hasSize(0));
    }

    private String inCopy(String path) {
        return "requests.find { it.request.id == '" + request + "' }." + path;
    }

    private ValidatableResponse ask(UUID about) {
        return Api.as(Person.YOUSEF).post(mine(), body(about));
    }

    private static Map<String, Object> body(UUID about) {
        return Map.of("caseItemId", about, "text", WRONG);
    }

    private String mine() {
        return "/my-requests/" + request + "/corrections";
    }

    private ValidatableResponse asked(Person reader) {
        return Api.as(reader).get("/help-requests/" + request + "/corrections");
    }

    private ValidatableResponse answer(Map<String, Object> body) {
        return answer(Person.NOOR, body, "\"" + version() + "\"");
    }

    private int version() {
        return asked(Person.NOOR).extract().path("items[0].version");
    }

    private ValidatableResponse answer(Person by, Map<String, Object> body, String etag) {
        String correction = asked(Person.NOOR).extract().path("items[0].id");
        var call = Api.as(by).call().body(body);
        return (etag == null ? call : call.header("If-Match", etag))
                .post("/messaging/v1/help-requests/{id}/corrections/{correction}/answer", request, correction)
                .then();
    }
}

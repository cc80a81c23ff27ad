package nl.busbaan.messaging.introduction;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.busbaan.messaging.Api;
import nl.busbaan.messaging.DirectoryStandIn;
import nl.busbaan.messaging.People;
import nl.busbaan.messaging.Person;
import nl.busbaan.messaging.ServiceTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A resident is introduced to an initiative: with his yes, by four words, and without a file, an account or a clock on the other side. */
@QuarkusTest
class IntroductionTest extends ServiceTest {
    /** All that an initiative may read: its own name, and first name, wish, language, day and time. */
    private static final Set<String> FOR_THE_INITIATIVE =
            Set.of("initiative", "firstName", "wish", "language", "day", "time");

    private UUID request;
    /** One of its own for each test. */
    private UUID ark;

    @BeforeEach
    void hanna_was_refused_by_the_food_bank() {
        request = Api.as(Person.NOOR).open("De voedselbank zegt nee. Ik heb niets te eten.", "Eline");
        People.linkTo(Person.HANNA, request);
        ark = UUID.randomUUID();
        People.sendInitiative(ark, "Diaconie Noord: De Ark", true);
        await().atMost(Duration.ofSeconds(20)).until(() -> People.isOnTheKaart(ark));
    }

    @AfterEach
    void nobody_is_linked_any_more() {
        People.unlink(Person.HANNA, request);
    }

    @Test
    void a_yes_in_conversation_is_written_down_and_the_initiative_is_waited_for() {
        introduce(spoken())
                .statusCode(201)
                .header("Location", containsString("/help-requests/" + request + "/introductions/"))
                .body("status", equalTo("INTRODUCED"))
                .body("initiativeName", equalTo("Diaconie Noord: De Ark"))
                .body("initiativePhone", equalTo("+31 20 000 5009"))
                .body("agreedWith.name", equalTo("Noor van den Berg"))
                .body("agreedAt", equalTo("2026-11-24T08:30:00Z"))
                .body("companion.name", equalTo("Karim el Idrissi"))
                .body("answerBy", equalTo("2026-11-24T16:00:00Z"));

        Api.as(Person.NOOR)
                .get("/help-requests/" + request)
                .body(
                        "actions.text",
                        hasItem("Eline zei op 24 november 2026 9.30 uur: ja, Diaconie Noord: De Ark mag van mij horen."
                                + " Alleen mijn voornaam, wens, taal en de dag."))
                .body(
                        "nextStep.text",
                        equalTo("Het initiatief heeft nog niet geantwoord. Bel het zelf, vóór vandaag 17.00 uur."))
                .body("sameDayAction.done", equalTo(true));
        mine().body("items[0].firstName", equalTo("Eline"))
                .body("items[0].companion.name", equalTo("Karim el Idrissi"));
        Api.as(Person.HANNA)
                .get("/my-requests/" + request)
                .body("steps.text", hasItem(containsString("gevraagd of u welkom bent bij Diaconie Noord: De Ark.")));
    }

    @Test
    void asked_in_the_portal_nobody_hears_of_it_before_the_resident_says_yes() {
        DirectoryStandIn.keeps(Person.DIACONIE, ark);
        String id = introduce(inPortal())
                .statusCode(201)
                .body("status", equalTo("ASKED"))
                .body("agreedAt", nullValue())
                .extract()
                .path("id");
        giveCode(id).statusCode(409);
        told(id, "WELCOME").statusCode(409);
        expected().body("items", empty());

        reply(id, "YES").statusCode(200).body("status", equalTo("INTRODUCED")).body("agreedWith", nullValue());

        expected().body("items.newcomer.firstName", contains("Eline"));
        reply(id, "YES").statusCode(409);
    }

    @Test
    void with_the_code_the_initiative_reads_four_things_and_answers_once() {
        String id = introduced();
        String code = giveCode(id)
                .statusCode(201)
                .body("expiresAt", equalTo("2026-11-26T23:00:00Z"))
                .extract()
                .path("code");

        Map<String, Object> read = look(code.toLowerCase(java.util.Locale.ROOT).replace('-', ' '))
                .statusCode(200)
                .body("initiative", equalTo("Diaconie Noord: De Ark"))
                .body("wish", equalTo("Samen eten"))
                .body("day", equalTo("2026-11-26"))
                .extract()
                .as(new io.restassured.common.mapper.TypeRef<>() {});
        assertThat(read.keySet()).isEqualTo(FOR_THE_INITIATIVE);
        answer(code, "WELCOME").statusCode(204);

        answer(code, "NO").statusCode(404);
        look(code).statusCode(404);
        of(Person.KARIM)
                .body("items[0].status", equalTo("WELCOME"))
                .body("items[0].answeredAt", notNullValue())
                .body("items[0].answerBy", nullValue())
                .body("items[0].codeExpiresAt", nullValue());
        Api.as(Person.HANNA)
                .get("/my-requests/" + request)
                .body("steps.text", hasItem("Diaconie Noord: De Ark zegt: u bent welkom."));
    }

    @Test
    void a_no_has_no_reason_and_the_next_initiative_can_be_asked_at_once() {
        String id = introduced();

        told(id, "NO").statusCode(200).body("status", equalTo("DECLINED"));

        told(id, "WELCOME").statusCode(409);
        Map<String, Object> next = spoken();
        next.put("initiativeId", People.EETTAFEL);
        introduce(next).statusCode(201).body("initiativeName", equalTo("Samen Vooruit Oost: eettafel"));
        of(Person.NOOR).body("items.status", contains("DECLINED", "INTRODUCED"));
        Api.as(Person.HANNA)
                .get("/my-requests/" + request)
                .body(
                        "steps.text",
                        hasItem("Diaconie Noord: De Ark heeft nu geen plek. Dat ligt niet aan u. Wij zoeken verder."));
    }

    @Test
    void rather_not_is_always_possible_and_then_the_words_are_gone_at_the_initiative() {
        DirectoryStandIn.keeps(Person.DIACONIE, ark);
        String id = introduced();
        String code = giveCode(id).extract().path("code");

        reply(id, "RATHER_NOT").statusCode(200).body("status", equalTo("WITHDRAWN"));

        look(code).statusCode(404).body(not(containsString("Eline")));
        answer(code, "WELCOME").statusCode(404);
        expected().body("items", empty());
        String welcome = introduced();
        told(welcome, "WELCOME").statusCode(200);
        reply(welcome, "RATHER_NOT").statusCode(200);
        expected().body("items", empty());
        reply(welcome, "RATHER_NOT").statusCode(409);
    }

    @Test
    void an_initiative_that_signs_in_finds_who_is_asked_about_at_its_own_places_and_nothing_else() {
        String id = introduced();
        expected().body("items", empty());
        answerSignedIn(id, "WELCOME", "\"0\"").statusCode(404);
        DirectoryStandIn.keeps(Person.DIACONIE, ark);

        ValidatableResponse listed = expected().body("items", hasSize(1)).body("items[0].welcome", equalTo(false));
        Map<String, Object> newcomer = listed.extract().path("items[0].newcomer");
        assertThat(newcomer.keySet()).isEqualTo(FOR_THE_INITIATIVE);
        answerSignedIn(id, "WELCOME", null).statusCode(428);
        answerSignedIn(id, "WELCOME", "\"99\"").statusCode(412);
        answerSignedIn(id, "WELCOME", etag(id)).statusCode(204);

        expected().body("items.welcome", contains(true));
        answerSignedIn(id, "NO", etag(id)).statusCode(409);
        clock.moveTo(LocalDateTime.of(2026, 11, 27, 9, 0));
        expected().body("items", empty());
    }

    @Test
    void when_the_sociale_kaart_is_away_a_signed_in_initiative_sees_nothing_and_is_told_so() {
        introduced();
        DirectoryStandIn.keeps(Person.DIACONIE, ark);
        DirectoryStandIn.fail();

        Api.as(Person.DIACONIE).get("/expected-newcomers").statusCode(503).body(not(containsString("Eline")));
    }

    @Test
    void a_code_ends_with_the_week_or_the_day_itself_and_a_new_one_ends_the_one_before() {
        String id = introduced();
        String first = giveCode(id).extract().path("code");
        String second = giveCode(id).extract().path("code");

        look(first).statusCode(404);
        look(second).statusCode(200);
        clock.moveTo(LocalDateTime.of(2026, 11, 26, 23, 59));
        look(second).statusCode(200);
        clock.moveTo(LocalDateTime.of(2026, 11, 27, 0, 0));

        look(second).statusCode(404);
        answer(second, "WELCOME").statusCode(404);
        giveCode(id).statusCode(409);
    }

    @Test
    void when_nobody_answers_our_own_people_are_called_again_and_again_and_the_initiative_never() {
        introduced();

        clock.moveTo(LocalDateTime.of(2026, 11, 24, 17, 1));

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () -> Api.as(Person.NOOR)
                                .get("/help-requests/" + request)
                                .body(
                                        "timeline.text",
                                        hasItem(
                                                "Het beloofde moment is voorbij. Karim el Idrissi is als duo gevraagd om te helpen.")));
        told(onlyOne(), "NO").statusCode(200);
    }

    @Test
    void what_isnt_ones_own_does_not_exist() {
        String id = introduced();
        UUID handover = Api.as(Person.NOOR).offer(request, Api.to(Person.DAAN, "NORMAL"));
        Api.as(Person.DAAN).act(handover, "accept", Map.of()).statusCode(200);

        // Who was brought in for a task takes part in the request, and still has no business here.
        of(Person.DAAN).statusCode(404);
        Api.as(Person.DAAN).post(path(), spoken()).statusCode(404);
        changed(Person.DAAN, id, "/answer", Map.of("answer", "NO"), "\"0\"").statusCode(404);
        changed(Person.FATMA, id, "/withdrawal", Map.of(), "\"0\"").statusCode(404);
        Api.as(Person.YOUSEF).get("/my-requests/" + request + "/introductions").statusCode(404);
        UUID other = Api.as(Person.NOOR).openForYousef();
        Api.as(Person.NOOR)
                .call()
                .header("If-Match", etag(id))
                .body(Map.of("answer", "NO"))
                .post("/messaging/v1/help-requests/{other}/introductions/{id}/answer", other, id)
                .then()
                .statusCode(404);
        of(Person.NOOR).body("items.status", contains("INTRODUCED"));
    }

    @Test
    void everything_that_is_wrong_is_said_at_once_beside_its_field_and_changes_nothing() {
        introduce(Map.of("firstName", " ", "wish", "Mijn nummer is 111222333", "language", "x".repeat(41)))
                .statusCode(400)
                .body(
                        "violations.field",
                        containsInAnyOrder("initiativeId", "firstName", "wish", "language", "day", "consent"));
        Map<String, Object> wrong = inPortal();
        wrong.put("initiativeId", UUID.randomUUID());
        wrong.put("day", "2026-11-23");
        wrong.put("companionId", UUID.randomUUID());
        wrong.put("spokenAt", "2026-11-24T08:00:00Z");
        introduce(wrong)
                .statusCode(400)
                .body("violations.field", containsInAnyOrder("initiativeId", "day", "companionId", "spokenAt"));
        Map<String, Object> ahead = spoken();
        ahead.put("day", "2027-03-01");
        ahead.put("spokenAt", "2026-11-24T10:00:00Z");
        introduce(ahead).statusCode(400).body("violations.field", containsInAnyOrder("day", "spokenAt"));
        given().contentType(ContentType.JSON)
                .body("{}")
                .post("/messaging/v1/introduction-answer")
                .then()
                .statusCode(400)
                .body("violations.field", containsInAnyOrder("code", "answer"));

        of(Person.NOOR).body("items", empty());
        Api.as(Person.NOOR).get("/help-requests/" + request).body("actions", empty());
    }

    @Test
    void it_is_asked_once_in_the_version_that_was_read_and_a_repeated_call_answers_as_the_first_time() {
        String key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            Api.as(Person.NOOR)
                    .call()
                    .header("Idempotency-Key", key)
                    .body(spoken())
                    .post("/messaging/v1" + path())
                    .then()
                    .statusCode(201);
        }
        of(Person.NOOR).body("items", hasSize(1));
        introduce(spoken()).statusCode(409);

        String id = onlyOne();
        changed(Person.NOOR, id, "/answer", Map.of("answer", "NO"), null).statusCode(428);
        changed(Person.NOOR, id, "/answer", Map.of("answer", "NO"), "\"99\"").statusCode(412);
        changed(Person.KARIM, id, "/withdrawal", Map.of(), etag(id)).statusCode(200);

        changed(Person.NOOR, id, "/withdrawal", Map.of(), etag(id)).statusCode(409);
        of(Person.NOOR).body("items.status", contains("WITHDRAWN"));
    }

    @Test
    void nobody_is_introduced_to_what_left_the_sociale_kaart_or_for_a_question_that_is_done() {
        UUID gone = UUID.randomUUID();
        People.sendInitiative(gone, "Even open", true);
        await().atMost(Duration.ofSeconds(20)).until(() -> People.isOnTheKaart(gone));
        People.sendInitiative(gone, "Even open", false);
        await().atMost(Duration.ofSeconds(20)).until(() -> !People.isOnTheKaart(gone));
        Map<String, Object> asked = spoken();
        asked.put("initiativeId", gone);
        introduce(asked).statusCode(400).body("violations.field", contains("initiativeId"));

        Api.as(Person.HANNA).post("/my-requests/" + request + "/done", Map.of()).statusCode(204);

        introduce(spoken()).statusCode(409);
    }

    private Map<String, Object> spoken() {
        Map<String, Object> asked = wish();
        asked.put("consent", "SPOKEN");
        asked.put("spokenAt", "2026-11-24T08:30:00Z");
        asked.put("companionId", Person.KARIM.id());
        return asked;
    }

    private Map<String, Object> inPortal() {
        Map<String, Object> asked = wish();
        asked.put("consent", "IN_PORTAL");
        return asked;
    }

    private Map<String, Object> wish() {
        Map<String, Object> asked = new HashMap<>();
        asked.put("initiativeId", ark);
        asked.put("firstName", "Eline");
        asked.put("wish", "Samen eten");
        asked.put("language", "Nederlands");
        asked.put("day", "2026-11-26");
        asked.put("time", "om 12 uur");
        return asked;
    }

    private String path() {
        return "/help-requests/" + request + "/introductions";
    }

    private ValidatableResponse introduce(Map<String, Object> asked) {
        return Api.as(Person.NOOR).post(path(), asked);
    }

    private String introduced() {
        return introduce(spoken()).statusCode(201).extract().path("id");
    }

    private ValidatableResponse of(Person reader) {
        return Api.as(reader).get(path());
    }

    private String onlyOne() {
        List<String> ids = of(Person.NOOR).extract().path("items.id");
        assertThat(ids).hasSize(1);
        return ids.getFirst();
    }

    private String etag(String id) {
        int version = of(Person.NOOR).extract().path("items.find { it.id == '" + id + "' }.version");
        return "\"" + version + "\"";
    }

    private ValidatableResponse told(String id, String answer) {
        return changed(Person.NOOR, id, "/answer", Map.of("answer", answer), etag(id));
    }

    private ValidatableResponse changed(Person by, String id, String verb, Map<String, Object> body, String etag) {
        var call = Api.as(by).call().body(body);
        return (etag == null ? call : call.header("If-Match", etag))
                .post("/messaging/v1" + path() + "/" + id + verb)
                .then();
    }

    private ValidatableResponse giveCode(String id) {
        return Api.as(Person.NOOR).post(path() + "/" + id + "/answer-code", Map.of());
    }

    private ValidatableResponse mine() {
        return Api.as(Person.HANNA).get("/my-requests/" + request + "/introductions");
    }

    private ValidatableResponse reply(String id, String answer) {
        return Api.as(Person.HANNA)
                .call()
                .header("If-Match", etag(id))
                .body(Map.of("answer", answer))
                .post("/messaging/v1/my-requests/{request}/introductions/{id}/answer", request, id)
                .then();
    }

    private static ValidatableResponse expected() {
        return Api.as(Person.DIACONIE).get("/expected-newcomers").statusCode(200);
    }

    private static ValidatableResponse answerSignedIn(String id, String answer, String etag) {
        var call = Api.as(Person.DIACONIE).call().body(Map.of("answer", answer));
        return (etag == null ? call : call.header("If-Match", etag))
                .post("/messaging/v1/expected-newcomers/{id}/answer", id)
                .then();
    }

    private static ValidatableResponse look(String code) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("code", code))
                .post("/messaging/v1/introduction-lookup")
                .then();
    }

    private static ValidatableResponse answer(String code, String answer) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("code", code, "answer", answer))
                .post("/messaging/v1/introduction-answer")
                .then();
    }
}

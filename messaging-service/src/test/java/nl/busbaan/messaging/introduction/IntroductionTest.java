package nl.busbaan.messaging.introduction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import nl.busbaan.messaging.Api;
import nl.busbaan.messaging.DirectoryStandIn;
import nl.busbaan.messaging.Kaart;
import nl.busbaan.messaging.Person;
import org.junit.jupiter.api.Test;

/** A resident is introduced to an initiative: with his yes, by four words, and without a file, an account or a clock on the other side. */
@QuarkusTest
class IntroductionTest extends IntroductionCase {
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
                        hasItem("Eline zei op 24 november 2026 9.30 uur: ja, stel mij voor in de buurt."
                                + " Alleen met mijn voornaam, wens, taal en de dag."))
                .body(
                        "nextStep.text",
                        equalTo("Het initiatief heeft nog niet geantwoord. Bel het zelf, vóór vandaag 17.00 uur."))
                .body("sameDayAction.done", equalTo(true));
        mine().body("items[0].firstName", equalTo("Eline"))
                .body("items[0].companion.name", equalTo("Karim el Idrissi"));
        Api.as(Person.HANNA)
                .get("/my-requests/" + request)
                .body("steps.text", hasItem(containsString("vraagt of u welkom bent bij Diaconie Noord: De Ark.")));
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
    void a_no_has_no_reason_and_the_next_initiative_can_be_asked_at_once() {
        String id = introduced();

        told(id, "NO").statusCode(200).body("status", equalTo("DECLINED"));

        told(id, "WELCOME").statusCode(409);
        Map<String, Object> next = spoken();
        next.put("initiativeId", Kaart.EETTAFEL);
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
        Map<String, Object> again = spoken();
        again.remove("spokenAt");
        String welcome = introduce(again).statusCode(201).extract().path("id");
        told(welcome, "WELCOME").statusCode(200);
        reply(welcome, "RATHER_NOT").statusCode(200);
        expected().body("items", empty());
        reply(welcome, "RATHER_NOT").statusCode(409);
    }

    @Test
    void nobody_is_introduced_to_what_left_the_sociale_kaart_or_for_a_question_that_is_done() {
        UUID gone = UUID.randomUUID();
        Kaart.sendInitiative(gone, "Even open", true);
        await().atMost(Duration.ofSeconds(20)).until(() -> Kaart.shows(gone));
        Kaart.sendInitiative(gone, "Even open", false);
        await().atMost(Duration.ofSeconds(20)).until(() -> !Kaart.shows(gone));
        Map<String, Object> asked = spoken();
        asked.put("initiativeId", gone);
        introduce(asked).statusCode(400).body("violations.field", contains("initiativeId"));

        Api.as(Person.HANNA).post("/my-requests/" + request + "/done", Map.of()).statusCode(204);

        introduce(spoken()).statusCode(409);
    }

    @Test
    void a_yes_that_was_asked_in_the_portal_may_be_said_in_conversation() {
        String id = introduce(inPortal()).extract().path("id");

        changed(Person.NOOR, id, "/consent", Map.of(), null).statusCode(428);
        changed(Person.NOOR, id, "/consent", Map.of(), etag(id))
                .statusCode(200)
                .body("status", equalTo("INTRODUCED"))
                .body("agreedWith.name", equalTo("Noor van den Berg"));

        changed(Person.NOOR, id, "/consent", Map.of(), etag(id)).statusCode(409);
        Api.as(Person.NOOR)
                .get("/help-requests/" + request)
                .body("actions.text", hasItem(containsString("ja, stel mij voor in de buurt.")));
    }

    @Test
    void who_was_brought_in_for_a_task_does_not_read_where_the_resident_goes() {
        introduced();
        UUID handover = Api.as(Person.NOOR).offer(request, Api.to(Person.DAAN, "NORMAL"));
        Api.as(Person.DAAN).act(handover, "accept", Map.of()).statusCode(200);

        Api.as(Person.NOOR).get("/help-requests/" + request).statusCode(200).body(containsString("De Ark"));
        Api.as(Person.DAAN)
                .get("/help-requests/" + request)
                .statusCode(200)
                .body(not(containsString("De Ark")))
                .body(not(containsString("nitiatief")));
    }

    @Test
    void a_yes_from_before_rather_not_or_from_long_ago_counts_no_more() {
        reply(introduced(), "RATHER_NOT").statusCode(200);

        introduce(spoken()).statusCode(400).body("violations.field", contains("spokenAt"));
        Map<String, Object> longAgo = spoken();
        longAgo.put("initiativeId", Kaart.EETTAFEL);
        longAgo.put("spokenAt", "2026-11-16T08:30:00Z");
        introduce(longAgo).statusCode(400).body("violations.field", contains("spokenAt"));
        Map<String, Object> now = spoken();
        now.remove("spokenAt");
        introduce(now).statusCode(201);
    }

    @Test
    void a_yes_from_before_the_bell_does_not_answer_the_bell() {
        Api.as(Person.HANNA).post("/my-requests/" + request + "/bell", Map.of()).statusCode(201);

        introduced();

        Api.as(Person.NOOR)
                .get("/help-requests/" + request)
                .body("bellRung", equalTo(true))
                .body("actions", hasSize(1));
        Map<String, Object> now = spoken();
        now.remove("spokenAt");
        now.put("initiativeId", Kaart.EETTAFEL);
        introduce(now).statusCode(201);
        Api.as(Person.NOOR).get("/help-requests/" + request).body("bellRung", equalTo(false));
    }

    @Test
    void stopping_is_not_held_up_by_what_somebody_else_changed() {
        String id = introduced();
        String read = etag(id);
        giveCode(id).statusCode(201);

        assertThat(etag(id)).isNotEqualTo(read);
        Api.as(Person.HANNA)
                .call()
                .header("If-Match", read)
                .body(Map.of("answer", "RATHER_NOT"))
                .post("/messaging/v1/my-requests/{request}/introductions/{id}/answer", request, id)
                .then()
                .statusCode(200)
                .body("withdrawnBy", equalTo("RESIDENT"));
    }

    @Test
    void nobody_of_enforcement_goes_along() {
        UUID enforcer = UUID.randomUUID();
        sendEnforcer(enforcer);
        Map<String, Object> asked = spoken();
        asked.put("companionId", enforcer);

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> introduce(asked)
                        .statusCode(400)
                        .body("violations.message", contains("Deze collega werkt voor handhaving en kan niet mee.")));
    }
}

package nl.busbaan.messaging.handover;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import nl.busbaan.messaging.Api;
import nl.busbaan.messaging.People;
import nl.busbaan.messaging.Person;
import nl.busbaan.messaging.ServiceTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class HandoverTest extends ServiceTest {
    private static final String INBOX_IDS = "lanes.items.id.flatten()";

    @Test
    void a_colleague_is_brought_in_reads_accepts_speaks_to_the_resident_and_completes() {
        UUID request = Api.as(Person.NOOR).openForYousef();
        UUID handover = Api.as(Person.NOOR).draft(request, Api.to(Person.DAAN, "PRIORITY"));

        Api.as(Person.NOOR)
                .act(handover, "offer", Map.of())
                .statusCode(200)
                .body("status", equalTo("OFFERED"))
                .body("responsible.name", equalTo("Noor van den Berg"))
                .body("promisedBy", equalTo("2026-11-24T16:00:00Z"))
                .body("nextStep", equalTo("Daan de Wit neemt aan vóór vandaag 17.00 uur."));
        Api.as(Person.DAAN)
                .get("/inbox")
                .body("serverTime", equalTo("2026-11-24T09:00:00Z"))
                .body("lanes.lane", contains("URGENT", "PRIORITY", "NORMAL"))
                .body("lanes[1].items.id", hasItem(handover.toString()));
        Api.as(Person.DAAN).act(handover, "read", Map.of()).statusCode(200).body("status", equalTo("READ"));
        Api.as(Person.DAAN)
                .act(handover, "accept", Map.of())
                .statusCode(200)
                .body("status", equalTo("ACCEPTED"))
                .body("responsible.name", equalTo("Daan de Wit"))
                .body("nextMoment", equalTo("2026-11-25T16:00:00Z"))
                .body("residentNeed", startsWith("Ik krijg geen Ziektewet"))
                .body("allowed", containsInAnyOrder("resident-spoken", "return"));
        Api.as(Person.DAAN)
                .act(handover, "resident-spoken", Map.of("note", "Belt morgen terug."))
                .statusCode(200)
                .body("status", equalTo("RESIDENT_SPOKEN"));
        Api.as(Person.DAAN)
                .act(handover, "complete", Map.of("outcome", "De Ziektewet is toegekend."))
                .statusCode(200)
                .body("status", equalTo("COMPLETED"))
                .body("nextMoment", nullValue())
                .body("allowed", empty());
        Api.as(Person.NOOR)
                .get("/help-requests/" + request)
                .body("handovers[0].status", equalTo("COMPLETED"))
                .body(
                        "timeline.text",
                        hasItems("Daan de Wit heeft de vraag gelezen.", "Daan de Wit heeft de inwoner gesproken."));
        Api.as(Person.NOOR).get("/handovers/" + handover).body("outcome", equalTo("De Ziektewet is toegekend."));
    }

    @Test
    void offering_lists_everything_that_is_missing_at_once_and_changes_nothing() {
        UUID request = Api.as(Person.NOOR).openForYousef();
        UUID handover = Api.as(Person.NOOR).draft(request, Map.of());

        Api.as(Person.NOOR)
                .act(handover, "offer", Map.of())
                .statusCode(400)
                .body("violations.field", contains("receiverId", "lane", "purpose", "question", "actionTaken"));

        Api.as(Person.NOOR).get("/handovers/" + handover).body("status", equalTo("DRAFT"));
    }

    @Test
    void a_draft_is_kept_and_can_be_rewritten_and_only_the_senders_side_knows_of_it() {
        UUID request = Api.as(Person.NOOR).openForYousef();
        UUID handover = Api.as(Person.NOOR).draft(request, Map.of("question", "Eerste versie"));

        Api.as(Person.NOOR)
                .put("/handovers/" + handover, "\"0\"", Api.to(Person.DAAN, "NORMAL"))
                .statusCode(200)
                .body("lane", equalTo("NORMAL"))
                .body("question", startsWith("Kun je"));
        Api.as(Person.NOOR)
                .put("/handovers/" + handover, "\"0\"", Api.to(Person.DAAN, "URGENT"))
                .statusCode(412);
        Api.as(Person.KARIM).get("/handovers/" + handover).statusCode(200).body("role", equalTo("IN_CHARGE"));
        Api.as(Person.DAAN).get("/handovers/" + handover).statusCode(404);
        Api.as(Person.NOOR).get("/sent").body("items.id", hasItem(handover.toString()));
    }

    @Test
    void a_wrong_version_or_none_is_refused() {
        UUID request = Api.as(Person.NOOR).openForYousef();
        UUID handover = Api.as(Person.NOOR).offer(request, Api.to(Person.DAAN, "NORMAL"));

        Api.as(Person.DAAN).act(handover, "accept", Map.of(), "\"99\"").statusCode(412);
        Api.as(Person.DAAN).post("/handovers/" + handover + "/accept", Map.of()).statusCode(428);
        Api.as(Person.DAAN).get("/handovers/" + handover).body("status", equalTo("OFFERED"));
    }

    @Test
    void what_the_state_does_not_allow_is_a_409_and_what_is_not_yours_a_403() {
        UUID request = Api.as(Person.NOOR).openForYousef();
        UUID handover = Api.as(Person.NOOR).offer(request, Api.to(Person.DAAN, "NORMAL"));

        Api.as(Person.DAAN)
                .act(handover, "complete", Map.of("outcome", "Klaar"))
                .statusCode(409);
        Api.as(Person.NOOR)
                .act(handover, "complete", Map.of("outcome", "Klaar"))
                .statusCode(403);
        Api.as(Person.NOOR).act(handover, "offer", Map.of()).statusCode(409);
        Api.as(Person.NOOR).act(handover, "accept", Map.of()).statusCode(403);
        Api.as(Person.DAAN).act(handover, "accept", Map.of()).statusCode(200);
        Api.as(Person.DAAN)
                .act(handover, "complete", Map.of("outcome", "Klaar"))
                .statusCode(409);
        Api.as(Person.DAAN).act(handover, "accept", Map.of()).statusCode(409);
        Api.as(Person.NOOR)
                .act(handover, "withdraw", Map.of("reason", "Toch niet"))
                .statusCode(409);
    }

    @Test
    void giving_back_needs_a_talk_a_reason_and_another_way() {
        UUID request = Api.as(Person.NOOR).openForYousef();
        UUID handover = Api.as(Person.NOOR).offer(request, Api.to(Person.DAAN, "PRIORITY"));

        Api.as(Person.DAAN)
                .act(handover, "return", Map.of("triedToTalk", false))
                .statusCode(400)
                .body("violations.field", containsInAnyOrder("triedToTalk", "reason", "alternative"));
        Api.as(Person.DAAN)
                .act(
                        handover,
                        "return",
                        Map.of(
                                "triedToTalk",
                                true,
                                "reason",
                                "Dit gaat over de WIA.",
                                "alternativeReceiverId",
                                Person.MARIJKE.id()))
                .statusCode(200)
                .body("status", equalTo("RETURNED"));

        Api.as(Person.NOOR)
                .get("/handovers/" + handover)
                .body("return.reason", equalTo("Dit gaat over de WIA."))
                .body("return.alternative.name", equalTo("Marijke Smit"))
                .body("responsible.name", equalTo("Noor van den Berg"))
                .body("promisedBy", equalTo("2026-11-24T16:00:00Z"));
        Api.as(Person.NOOR).get("/inbox").body(INBOX_IDS, hasItem(handover.toString()));
        Api.as(Person.DAAN)
                .get("/handovers/" + handover)
                .body("question", nullValue())
                .body("calledName", nullValue());
    }

    @Test
    void asking_someone_else_closes_what_came_back() {
        UUID request = Api.as(Person.NOOR).openForYousef();
        UUID returned = Api.as(Person.NOOR).offer(request, Api.to(Person.DAAN, "NORMAL"));
        Api.as(Person.DAAN)
                .act(
                        returned,
                        "return",
                        Map.of("triedToTalk", true, "reason", "Niet mijn werk.", "searchTogether", true))
                .statusCode(200);

        Api.as(Person.NOOR).offer(request, Api.to(Person.MARIJKE, "NORMAL"));

        Api.as(Person.NOOR).get("/handovers/" + returned).body("status", equalTo("WITHDRAWN"));
        Api.as(Person.NOOR).get("/inbox").body(INBOX_IDS, not(hasItem(returned.toString())));
    }

    @Test
    void a_withdrawn_question_is_gone_for_the_receiver() {
        UUID request = Api.as(Person.NOOR).openForYousef();
        UUID handover = Api.as(Person.NOOR).offer(request, Api.to(Person.DAAN, "NORMAL"));

        Api.as(Person.NOOR)
                .act(handover, "withdraw", Map.of("reason", "Is al opgelost."))
                .statusCode(200)
                .body("status", equalTo("WITHDRAWN"));

        Api.as(Person.DAAN).get("/inbox").body(INBOX_IDS, not(hasItem(handover.toString())));
        Api.as(Person.DAAN).get("/handovers/" + handover).body("question", nullValue());
    }

    @Test
    void a_handover_to_a_team_is_for_whoever_takes_it_first() {
        UUID request = Api.as(Person.NOOR).openForYousef();
        UUID handover = Api.as(Person.NOOR).offer(request, Api.toTeam(nl.busbaan.messaging.People.ZIEKTEWET, "NORMAL"));

        Api.as(Person.SAMIRA).get("/inbox").body(INBOX_IDS, hasItem(handover.toString()));
        Api.as(Person.SAMIRA).act(handover, "accept", Map.of()).statusCode(200);

        Api.as(Person.DAAN).get("/inbox").body(INBOX_IDS, not(hasItem(handover.toString())));
        Api.as(Person.SAMIRA).get("/inbox").body(INBOX_IDS, hasItem(handover.toString()));
        Api.as(Person.FATMA).get("/handovers/" + handover).statusCode(404);
    }

    @Test
    void two_who_accept_at_once_are_one_who_accepts() {
        UUID request = Api.as(Person.NOOR).openForYousef();
        UUID handover = Api.as(Person.NOOR).offer(request, Api.toTeam(nl.busbaan.messaging.People.ZIEKTEWET, "NORMAL"));
        String etag =
                Api.as(Person.DAAN).get("/handovers/" + handover).extract().header("ETag");

        var statuses = java.util.stream.Stream.of(Person.DAAN, Person.SAMIRA)
                .parallel()
                .map(p -> Api.as(p)
                        .act(handover, "accept", Map.of(), etag)
                        .extract()
                        .statusCode())
                .sorted()
                .toList();

        org.assertj.core.api.Assertions.assertThat(statuses).containsExactly(200, 412);
    }

    @Test
    void nobody_of_enforcement_and_no_such_team_is_brought_in() {
        UUID request = Api.as(Person.NOOR).openForYousef();
        UUID team = UUID.randomUUID();
        People.sendTeam(team, "Handhaving WPI", "HANDHAVING", UUID.randomUUID(), "Gemeente Amsterdam", null);
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> Api.as(Person.NOOR)
                        .post("/help-requests/" + request + "/handovers", Api.toTeam(team, "NORMAL"))
                        .statusCode(400)
                        .body("violations.message", hasItem(containsString("Dit team handhaaft, en helpt niet."))));
    }

    @Test
    void a_draft_that_was_never_sent_goes_without_a_word_to_the_resident() {
        UUID request = Api.as(Person.NOOR).openForYousef();
        UUID handover = Api.as(Person.NOOR).draft(request, Api.to(Person.DAAN, "NORMAL"));

        Api.as(Person.NOOR)
                .act(handover, "withdraw", Map.of("reason", "Ik kan het zelf."))
                .statusCode(200)
                .body("status", equalTo("WITHDRAWN"));

        Api.as(Person.NOOR)
                .get("/help-requests/" + request)
                .body("timeline.text", not(hasItem(org.hamcrest.Matchers.containsString("ingetrokken"))));
    }
}

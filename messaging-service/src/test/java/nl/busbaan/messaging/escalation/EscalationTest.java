package nl.busbaan.messaging.escalation;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.UUID;
import nl.busbaan.messaging.Api;
import nl.busbaan.messaging.People;
import nl.busbaan.messaging.Person;
import nl.busbaan.messaging.ServiceTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EscalationTest extends ServiceTest {

    @AfterEach
    void everyone_back_at_work() {
        People.samira().send();
    }

    @Test
    void what_came_back_and_is_left_lying_reaches_the_senders_duo() {
        UUID request = Api.as(Person.NOOR).openForYousef();
        UUID handover = Api.as(Person.NOOR).offer(request, Api.to(Person.MARIJKE, "NORMAL"));
        Api.as(Person.MARIJKE)
                .act(
                        handover,
                        "return",
                        Map.of("triedToTalk", true, "reason", "Dit is niet voor mij.", "searchTogether", true))
                .statusCode(200);

        passNextMoment(handover, "DUO");

        Api.as(Person.NOOR)
                .get("/handovers/" + handover)
                .body("nextStep", startsWith("Karim el Idrissi is nu gevraagd."));
    }

    @Test
    void silence_is_answered_by_the_duo_then_the_team_then_the_team_lead_and_he_again() {
        UUID request = Api.as(Person.NOOR).openForYousef();
        UUID handover = Api.as(Person.NOOR).offer(request, Api.to(Person.DAAN, "PRIORITY"));
        Api.as(Person.SAMIRA).get("/handovers/" + handover).statusCode(404);

        passNextMoment(handover, "DUO");
        Api.as(Person.NOOR)
                .get("/handovers/" + handover)
                .body("nextStep", startsWith("Samira Bakkali is nu gevraagd."));
        Api.as(Person.SAMIRA)
                .get("/handovers/" + handover)
                .statusCode(200)
                .body("role", equalTo("DUO"))
                .body("overdue", equalTo(true))
                .body("escalation.sentence", startsWith("Je collega heeft nog niet gereageerd"))
                .body("allowed", hasItem("accept"));

        passNextMoment(handover, "TEAM");
        Api.as(Person.TOM).get("/handovers/" + handover).statusCode(200).body("calledName", nullValue());
        Api.as(Person.PETRA).get("/handovers/" + handover).statusCode(404);

        passNextMoment(handover, "TEAM_LEAD");
        Api.as(Person.PETRA)
                .get("/handovers/" + handover)
                .statusCode(200)
                .body("role", equalTo("TEAM_LEAD"))
                .body("escalation.sentence", startsWith("Hulp nodig"))
                .body("question", nullValue())
                .body("actionTaken", nullValue())
                .body("calledName", nullValue())
                .body("residentNeed", nullValue())
                .body("caseData", empty())
                .body("allowed", empty());
        Api.as(Person.PETRA)
                .get("/inbox")
                .body("lanes[1].items.id", hasItem(handover.toString()))
                .body("lanes[1].items.find { it.id == '" + handover + "' }.questionPreview", nullValue());

        clock.moveTo(Instant.parse(nextMoment(handover)).plusSeconds(1));
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> Api.as(Person.NOOR)
                        .get("/handovers/" + handover)
                        .body("steps.text", hasItem(startsWith("Er is nog steeds geen antwoord"))));

        Api.as(Person.SAMIRA).act(handover, "accept", Map.of()).statusCode(200);
        Api.as(Person.NOOR)
                .get("/handovers/" + handover)
                .body("acceptedBy.name", equalTo("Samira Bakkali"))
                .body("escalation.level", equalTo("NONE"));
        Api.as(Person.PETRA).get("/handovers/" + handover).statusCode(404);
    }

    @Test
    void acceptance_does_not_end_the_promises() {
        UUID request = Api.as(Person.NOOR).openForYousef();
        UUID handover = Api.as(Person.NOOR).offer(request, Api.to(Person.DAAN, "NORMAL"));
        Api.as(Person.DAAN).act(handover, "accept", Map.of()).statusCode(200);

        passNextMoment(handover, "DUO");

        Api.as(Person.SAMIRA).get("/inbox").body("lanes[2].items.id", hasItem(handover.toString()));
        Api.as(Person.SAMIRA).act(handover, "resident-spoken", Map.of()).statusCode(200);
        passNextMoment(handover, "DUO");
    }

    @Test
    void the_log_says_when_nobody_could_be_reached_and_the_next_level_is_called_at_once() {
        People.samira()
                .absent(Instant.parse("2026-11-01T00:00:00Z"), Instant.parse("2027-03-01T00:00:00Z"))
                .send();
        UUID request = Api.as(Person.NOOR).openForYousef();
        UUID handover = Api.as(Person.NOOR).offer(request, Api.to(Person.DAAN, "URGENT"));

        passNextMoment(handover, "TEAM");

        Api.as(Person.NOOR)
                .get("/handovers/" + handover)
                .body(
                        "steps.text",
                        hasItems(
                                "Het beloofde moment is voorbij. Er is geen duo of vervanger bereikbaar.",
                                "Het beloofde moment is voorbij. Het hele team Ziektewet Amsterdam is erbij gevraagd."));
    }

    @Test
    void of_a_duo_who_is_away_his_own_stand_in_is_called() {
        People.samira()
                .duo(Person.TOM)
                .absent(Instant.parse("2026-11-01T00:00:00Z"), Instant.parse("2027-03-01T00:00:00Z"))
                .send();
        UUID request = Api.as(Person.NOOR).openForYousef();
        UUID handover = Api.as(Person.NOOR).offer(request, Api.to(Person.DAAN, "PRIORITY"));

        passNextMoment(handover, "DUO");

        Api.as(Person.NOOR).get("/handovers/" + handover).body("nextStep", startsWith("Tom Jansen is nu gevraagd."));
    }

    @Test
    void a_team_without_anybody_is_said_to_be_so_and_the_one_in_charge_hears_it() {
        UUID request = Api.as(Person.NOOR).openForYousef();
        UUID handover = Api.as(Person.NOOR).offer(request, Api.to(Person.MARIJKE, "PRIORITY"));

        passNextMoment(handover, "TEAM_LEAD");

        Api.as(Person.NOOR)
                .get("/handovers/" + handover)
                .body(
                        "steps.text",
                        hasItems(
                                "Er is niemand in het team bereikbaar.",
                                "Er is geen teamleider bereikbaar. De regisseur moet nu zelf bellen."));
    }

    @Test
    void a_request_that_nobody_works_on_goes_to_the_duo_and_on() {
        UUID request = Api.as(Person.NOOR).openForYousef();

        clock.moveTo(LocalDateTime.of(2026, 11, 24, 17, 1));

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () -> Api.as(Person.NOOR)
                                .get("/help-requests/" + request)
                                .body(
                                        "timeline.text",
                                        hasItem(
                                                "Het beloofde moment is voorbij. Karim el Idrissi is als duo gevraagd om te helpen.")));
    }

    @Test
    void before_the_moment_nobody_is_called() throws InterruptedException {
        UUID request = Api.as(Person.NOOR).openForYousef();
        UUID handover = Api.as(Person.NOOR).offer(request, Api.to(Person.DAAN, "NORMAL"));

        clock.moveTo(Instant.parse(nextMoment(handover)).minusSeconds(60));
        Thread.sleep(2_500);

        Api.as(Person.NOOR)
                .get("/handovers/" + handover)
                .body("escalation.level", equalTo("NONE"))
                .body("steps.text", not(hasItem(startsWith("Het beloofde moment"))));
    }

    private void passNextMoment(UUID handover, String level) {
        clock.moveTo(Instant.parse(nextMoment(handover)).plusSeconds(1));
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() ->
                        Api.as(Person.NOOR).get("/handovers/" + handover).body("escalation.level", equalTo(level)));
    }

    private static String nextMoment(UUID handover) {
        return Api.as(Person.NOOR).get("/handovers/" + handover).extract().path("nextMoment");
    }
}

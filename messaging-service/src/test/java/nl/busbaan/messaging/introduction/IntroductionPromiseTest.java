package nl.busbaan.messaging.introduction;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Map;
import nl.busbaan.messaging.Api;
import nl.busbaan.messaging.Person;
import org.junit.jupiter.api.Test;

/** As long as an answer is waited for our own people are called; and it ends with the day. */
@QuarkusTest
class IntroductionPromiseTest extends IntroductionCase {
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
    void a_resident_who_is_waited_for_is_not_told_that_he_waits() {
        introduce(inPortal()).statusCode(201);

        clock.moveTo(LocalDateTime.of(2026, 11, 24, 17, 1));

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> Api.as(Person.HANNA)
                        .get("/my-requests/" + request)
                        .body(
                                "steps.text",
                                hasItem("U hebt nog niet geantwoord op een vraag. Dat geeft niets. Karim el Idrissi"
                                        + " van Buurtteam Amsterdam Zuidoost belt u daarover.")));
    }

    @Test
    void when_the_day_is_over_it_ends_and_nobody_is_called_about_it_any_more() {
        String id = introduced();
        String code = giveCode(id).extract().path("code");

        clock.moveTo(LocalDateTime.of(2026, 11, 27, 9, 1));

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> of(Person.NOOR)
                        .body("items[0].status", equalTo("WITHDRAWN"))
                        .body("items[0].withdrawnBy", equalTo("TIME"))
                        .body("items[0].answerBy", nullValue()));
        answer(code, "WELCOME").statusCode(404);
        told(id, "WELCOME").statusCode(409);
        Api.as(Person.HANNA)
                .get("/my-requests/" + request)
                .body(
                        "steps.text",
                        hasItem("De dag is voorbij zonder antwoord. De kennismaking met Diaconie Noord: De Ark gaat"
                                + " niet door."));
    }

    @Test
    void a_yes_for_a_day_that_is_over_is_refused() {
        String id = introduce(inPortal()).extract().path("id");
        clock.moveTo(LocalDateTime.of(2026, 11, 27, 0, 30));

        reply(id, "YES").statusCode(409);
        changed(Person.NOOR, id, "/consent", Map.of(), etag(id)).statusCode(409);
    }
}

package nl.busbaan.messaging.helprequest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import nl.busbaan.messaging.Api;
import nl.busbaan.messaging.Person;
import nl.busbaan.messaging.ServiceTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class HelpRequestTest extends ServiceTest {

    @Test
    void who_opens_a_request_is_in_charge_with_his_duo_and_a_promise_for_today() {
        Api.as(Person.NOOR)
                .post("/help-requests", Map.of("ownWords", "Ik krijg geen Ziektewet.", "calledName", "Yousef"))
                .statusCode(201)
                .header("Location", matchesPattern(".*/messaging/v1/help-requests/[0-9a-f-]{36}"))
                .header("ETag", equalTo("\"0\""))
                .body("ownWords", equalTo("Ik krijg geen Ziektewet."))
                .body("calledName", equalTo("Yousef"))
                .body("status", equalTo("OPEN"))
                .body("residentId", notNullValue())
                .body("inCharge.name", equalTo("Noor van den Berg"))
                .body("inCharge.organisationName", equalTo("Buurtteam Amsterdam Zuidoost"))
                .body("duo.name", equalTo("Karim el Idrissi"))
                .body("sameDayAction.done", equalTo(false))
                .body("sameDayAction.by", equalTo("2026-11-24T16:00:00Z"))
                .body("nextStep.by", equalTo("2026-11-24T16:00:00Z"))
                .body("timeline.text", contains(startsWith("Noor van den Berg heeft de hulpvraag geopend")));
    }

    @Test
    void an_action_keeps_the_promise_of_today_and_brings_the_next() {
        UUID request = Api.as(Person.NOOR).openForYousef();

        Api.as(Person.KARIM)
                .post("/help-requests/" + request + "/actions", Map.of("text", "Huurbaas gebeld: uitstel tot vrijdag."))
                .statusCode(201);

        Api.as(Person.NOOR)
                .get("/help-requests/" + request)
                .statusCode(200)
                .body("sameDayAction.done", equalTo(true))
                .body("actions", hasSize(1))
                .body("actions[0].text", equalTo("Huurbaas gebeld: uitstel tot vrijdag."))
                .body("actions[0].by.name", equalTo("Karim el Idrissi"))
                .body("nextStep.by", equalTo("2026-12-01T16:00:00Z"));
    }

    @Test
    void nobody_else_finds_it() {
        UUID request = Api.as(Person.NOOR).openForYousef();

        Api.as(Person.FATMA).get("/help-requests/" + request).statusCode(404);
        Api.as(Person.FATMA)
                .post("/help-requests/" + request + "/actions", Map.of("text", "Iets"))
                .statusCode(404);
        Api.as(Person.FATMA).get("/help-requests").body("items.id", not(hasItem(request.toString())));
    }

    @Test
    void my_requests_come_in_pages_newest_first() {
        Api.as(Person.MARIJKE).open("een", "Ali");
        clock.moveTo(clock.instant().plusSeconds(60));
        UUID second = Api.as(Person.MARIJKE).open("twee", "Bea");
        clock.moveTo(clock.instant().plusSeconds(60));
        UUID third = Api.as(Person.MARIJKE).open("drie", "Cor");

        var first = Api.as(Person.MARIJKE).get("/help-requests?limit=1").statusCode(200);

        first.body("items.id", contains(third.toString())).body("nextCursor", notNullValue());
        String cursor = first.extract().path("nextCursor");
        Api.as(Person.MARIJKE)
                .get("/help-requests?limit=1&cursor=" + cursor)
                .body("items.id", contains(second.toString()));
        Api.as(Person.MARIJKE).get("/help-requests?limit=50").body("nextCursor", nullValue());
    }

    @Test
    void a_second_request_for_the_same_resident_is_for_who_helps_him_already() {
        UUID request = Api.as(Person.NOOR).openForYousef();
        String resident =
                Api.as(Person.NOOR).get("/help-requests/" + request).extract().path("residentId");
        Map<String, Object> again = Map.of("ownWords", "En nu de toeslagen.", "residentId", resident);

        Api.as(Person.NOOR).post("/help-requests", again).statusCode(201).body("residentId", equalTo(resident));
        Api.as(Person.FATMA)
                .post("/help-requests", again)
                .statusCode(400)
                .body("violations.field", contains("residentId"));
    }

    @Test
    void a_repeated_post_with_its_key_is_answered_as_the_first_time() {
        Map<String, Object> body = Map.of("ownWords", "Twee keer geklikt.");
        String key = UUID.randomUUID().toString();

        String first = keyed(key, body).statusCode(201).extract().header("Location");
        String second = keyed(key, body).statusCode(201).extract().header("Location");

        org.assertj.core.api.Assertions.assertThat(path(second)).isEqualTo(path(first));
        keyed(key, Map.of("ownWords", "Iets anders.")).statusCode(409);
    }

    private static String path(String location) {
        return java.net.URI.create(location).getPath();
    }

    private static io.restassured.response.ValidatableResponse keyed(String key, Object body) {
        return Api.as(Person.NOOR)
                .call()
                .header("Idempotency-Key", key)
                .body(body)
                .post("/messaging/v1/help-requests")
                .then();
    }

    @Test
    void a_citizen_number_is_stopped_and_all_errors_come_at_once() {
        Api.as(Person.NOOR)
                .post(
                        "/help-requests",
                        Map.of(
                                "ownWords", "Mijn BSN is 111222333.",
                                "calledName", "x".repeat(81),
                                "duoId", "geen-uuid"))
                .statusCode(400)
                .contentType("application/problem+json");
        Api.as(Person.NOOR)
                .post("/help-requests", Map.of("ownWords", "Mijn BSN is 111222333.", "calledName", "x".repeat(81)))
                .statusCode(400)
                .body("violations.field", contains("calledName", "ownWords"))
                .body("violations[1].message", org.hamcrest.Matchers.containsString("identificeer telefonisch"));
    }

    @Test
    void an_account_without_a_professional_is_told_what_to_do() {
        Api.as(Person.NOOR)
                .post("/help-requests", Map.of("ownWords", "Hulp", "duoId", UUID.randomUUID()))
                .statusCode(400)
                .body("violations.field", contains("duoId"));
    }
}

package nl.busbaan.messaging.tracking;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import nl.busbaan.messaging.Api;
import nl.busbaan.messaging.Person;
import nl.busbaan.messaging.Residents;
import nl.busbaan.messaging.ServiceTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TrackingTest extends ServiceTest {

    @Test
    void the_resident_sees_every_step_in_his_own_words_first() {
        UUID request = requestOf(Person.YOUSEF);
        UUID handover = Api.as(Person.NOOR).offer(request, Api.to(Person.DAAN, "PRIORITY"));

        Api.as(Person.YOUSEF)
                .get("/my-requests/" + request)
                .statusCode(200)
                .body("need", equalTo("U vroeg: Ik krijg geen Ziektewet en ik kan de huur niet betalen."))
                .body("acknowledgedBy.name", equalTo("Noor van den Berg"))
                .body("helper.phone", containsString("+31 20 000"))
                .body("now.text", equalTo("Daan de Wit laat uiterlijk vandaag 17.00 uur weten of dit lukt."))
                .body("now.who.name", equalTo("Daan de Wit"))
                .body("now.by", equalTo("2026-11-24T16:00:00Z"));

        Api.as(Person.DAAN).act(handover, "accept", Map.of()).statusCode(200);
        Api.as(Person.YOUSEF)
                .get("/my-requests/" + request)
                .body("now.text", equalTo("Daan de Wit belt u uiterlijk morgen 17.00 uur."))
                .body(
                        "steps.text",
                        hasItems(
                                "Noor van den Berg van Buurtteam Amsterdam Zuidoost heeft uw vraag gelezen en opgeschreven.",
                                "Daan de Wit van UWV helpt u verder. U wordt uiterlijk morgen 17.00 uur gebeld."));
        Api.as(Person.YOUSEF).get("/my-requests").body("items.id", hasItem(request.toString()));
    }

    @Test
    void the_resident_reads_it_in_the_language_he_asks_for_and_his_words_stay_his() {
        UUID request = requestOf(Person.YOUSEF);
        Api.as(Person.NOOR).offer(request, Api.to(Person.DAAN, "PRIORITY"));

        Api.as(Person.YOUSEF)
                .call()
                .header("Accept-Language", "en")
                .get("/messaging/v1/my-requests/" + request)
                .then()
                .statusCode(200)
                .header("Content-Language", "en")
                .body("need", equalTo("You asked: Ik krijg geen Ziektewet en ik kan de huur niet betalen."))
                .body("ownWords", equalTo("Ik krijg geen Ziektewet en ik kan de huur niet betalen."))
                .body("now.text", equalTo("Daan de Wit will tell you by today at 17:00 whether this works."))
                .body(
                        "steps.text",
                        hasItem("Noor van den Berg of Buurtteam Amsterdam Zuidoost has read your question and"
                                + " written it down."));
        Api.as(Person.NOOR)
                .call()
                .header("Accept-Language", "en")
                .get("/messaging/v1/help-requests/" + request)
                .then()
                .body("timeline.text", hasItem(containsString("heeft de hulpvraag geopend")));
    }

    @Test
    void the_bell_reaches_the_one_in_charge_with_a_promise_and_an_action_answers_it() {
        UUID request = requestOf(Person.YOUSEF);

        Api.as(Person.YOUSEF)
                .post("/my-requests/" + request + "/bell", Map.of("text", "Ik hoor niets."))
                .statusCode(201)
                .body("bellRung", equalTo(true))
                .body("now.text", equalTo("Noor van den Berg belt u uiterlijk morgen 17.00 uur."));
        Api.as(Person.NOOR)
                .get("/help-requests/" + request)
                .body("bellRung", equalTo(true))
                .body("residentMessages[0].kind", equalTo("BELL"))
                .body("residentMessages[0].text", equalTo("Ik hoor niets."))
                .body("nextStep.text", equalTo("Bel de inwoner terug, vóór morgen 17.00 uur."));

        Api.as(Person.NOOR)
                .post("/help-requests/" + request + "/actions", Map.of("text", "Gebeld."))
                .statusCode(201);
        Api.as(Person.YOUSEF)
                .get("/my-requests/" + request)
                .body("bellRung", equalTo(false))
                .body("steps.text", hasItem(containsString("heeft op uw bel gereageerd")));
    }

    @Test
    void only_the_resident_says_it_is_done_and_opens_it_again_at_the_same_face() {
        UUID request = requestOf(Person.YOUSEF);

        Api.as(Person.YOUSEF)
                .post("/my-requests/" + request + "/replies", Map.of("text", "Dank u wel."))
                .statusCode(201);
        Api.as(Person.YOUSEF)
                .post("/my-requests/" + request + "/done", Map.of())
                .statusCode(204);
        Api.as(Person.YOUSEF).get("/my-requests/" + request).body("status", equalTo("DONE"));
        Api.as(Person.YOUSEF)
                .post("/my-requests/" + request + "/done", Map.of())
                .statusCode(409);

        Api.as(Person.YOUSEF)
                .post("/my-requests/" + request + "/reopening", Map.of())
                .statusCode(201)
                .body("status", equalTo("OPEN"))
                .body("helper.name", equalTo("Noor van den Berg"))
                .body("now.by", equalTo("2026-11-25T16:00:00Z"));
    }

    @Test
    void another_resident_finds_nothing() {
        UUID request = requestOf(Person.YOUSEF);

        Api.as(Person.HANNA).get("/my-requests/" + request).statusCode(404);
        Api.as(Person.HANNA).post("/my-requests/" + request + "/bell", Map.of()).statusCode(404);
        Api.as(Person.HANNA).get("/my-requests").statusCode(200).body("items", empty());
    }

    private static UUID requestOf(Person resident) {
        UUID request = Api.as(Person.NOOR).openForYousef();
        Residents.linkTo(resident, request);
        return request;
    }
}

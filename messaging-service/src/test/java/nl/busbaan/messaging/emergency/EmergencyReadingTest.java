package nl.busbaan.messaging.emergency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.busbaan.messaging.Api;
import nl.busbaan.messaging.ConsentStandIn;
import nl.busbaan.messaging.Person;
import nl.busbaan.messaging.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** In danger to life an open window stands in the place of taking part: for reading case data, and for nothing else. */
@QuarkusTest
class EmergencyReadingTest extends ServiceTest {
    private static final Instant TEN = Instant.parse("2026-11-24T09:00:00Z");
    private static final Duration WINDOW = Duration.ofHours(4);

    private UUID request;
    private UUID resident;

    @BeforeEach
    void noor_helps_somebody_and_fatma_takes_no_part() {
        request = Api.as(Person.NOOR).openForYousef();
        resident = UUID.fromString(
                Api.as(Person.NOOR).get("/help-requests/" + request).extract().path("residentId"));
        Api.as(Person.NOOR).record(request, "EMPLOYER", "Uitzendbureau Snel");
        Api.as(Person.NOOR).record(request, "ILLNESS", "Rug");
        ConsentStandIn.reset();
        ConsentStandIn.permit(Person.FATMA, "SOCIAL_ASSISTANCE", "EMPLOYER");
    }

    @Test
    void within_his_window_a_colleague_reads_what_the_decision_point_permits_and_each_item_is_asked() {
        UUID other = Api.id(Api.as(Person.NOOR)
                .post("/help-requests", Map.of("ownWords", "En ik heb schulden.", "residentId", resident))
                .statusCode(201));
        Api.as(Person.NOOR).record(other, "EMPLOYER", "Bakker Bart");
        ConsentStandIn.openWindow(Person.FATMA, resident, TEN.plus(WINDOW));

        reads(Person.FATMA, request)
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("closesAt", equalTo("2026-11-24T13:00:00Z"))
                .body("requests.id", containsInAnyOrder(request.toString(), other.toString()))
                .body("requests.inCharge.name", hasItems("Noor van den Berg"))
                .body("requests[0].inCharge.phone", containsString("+31 20 000"))
                .body("requests.items.flatten().disclosure.text", hasItems("Uitzendbureau Snel", "Bakker Bart"))
                .body("requests.items.flatten().find { it.kind == 'ILLNESS' }.disclosure.state", equalTo("NOT_SHARED"))
                .body(not(containsString("Rug")))
                .body(not(containsString("schulden")));

        assertThat(ConsentStandIn.asked()).hasSize(1);
        assertThat(ConsentStandIn.asked().getFirst().at("/subject/id").asText())
                .isEqualTo(Person.FATMA.id().toString());
        assertThat(ConsentStandIn.asked().getFirst().at("/action/name").asText())
                .isEqualTo("read");
        assertThat(ConsentStandIn.asked().getFirst().path("evaluations").findValuesAsText("kind"))
                .containsOnly("EMPLOYER", "ILLNESS");
    }

    @Test
    void without_a_window_nothing_is_read_and_nothing_is_asked_about_anybody() {
        reads(Person.FATMA, request).statusCode(404).body(not(containsString("Snel")));

        assertThat(ConsentStandIn.asked()).isEmpty();
    }

    @Test
    void a_window_for_another_resident_or_of_another_colleague_opens_nothing() {
        UUID others = Api.as(Person.NOOR).open("Een ander.", "Rinus");
        ConsentStandIn.openWindow(Person.FATMA, resident, TEN.plus(WINDOW));
        ConsentStandIn.permit(Person.DAAN, "SOCIAL_ASSISTANCE", "EMPLOYER");

        reads(Person.FATMA, others).statusCode(404);
        reads(Person.DAAN, request).statusCode(404);
        reads(Person.FATMA, UUID.randomUUID()).statusCode(404);

        assertThat(ConsentStandIn.asked()).isEmpty();
    }

    @Test
    void after_the_window_closed_nothing_is_read_even_of_what_is_permitted_and_even_when_we_hear_late() {
        ConsentStandIn.openWindow(Person.FATMA, resident, TEN.plus(WINDOW));
        reads(Person.FATMA, request).statusCode(200);

        clock.moveTo(TEN.plus(WINDOW));

        reads(Person.FATMA, request).statusCode(404).body(not(containsString("Snel")));
    }

    @Test
    void an_open_window_lets_nobody_change_anything_nor_read_what_the_resident_asked_or_said() {
        ConsentStandIn.openWindow(Person.FATMA, resident, TEN.plus(WINDOW));
        String path = "/help-requests/" + request;
        Api fatma = Api.as(Person.FATMA);

        fatma.get(path).statusCode(404);
        fatma.get(path + "/case-data?purpose=SOCIAL_ASSISTANCE").statusCode(404);
        fatma.get(path + "/corrections").statusCode(404);
        fatma.post(path + "/case-data", Map.of("kind", "EMPLOYER", "text", "Anders."))
                .statusCode(404);
        fatma.post(path + "/actions", Map.of("text", "Iets gedaan.")).statusCode(404);
        fatma.post(path + "/handovers", Api.to(Person.DAAN, "NORMAL")).statusCode(404);
        for (String method : List.of("POST", "PUT", "DELETE", "PATCH")) {
            assertThat(fatma.call()
                            .body("{}")
                            .request(method, "/messaging/v1" + path + "/emergency-reading?purpose=WMO_SUPPORT")
                            .statusCode())
                    .as(method)
                    .isIn(404, 405);
        }
        Api.as(Person.NOOR).get(path).body("actions.size()", equalTo(0));
    }

    @Test
    void a_withdrawn_permit_closes_an_item_at_the_next_reading() {
        ConsentStandIn.openWindow(Person.FATMA, resident, TEN.plus(WINDOW));
        reads(Person.FATMA, request).body("requests[0].items[0].disclosure.state", equalTo("DISCLOSED"));

        ConsentStandIn.withdraw();

        reads(Person.FATMA, request)
                .body("requests[0].items.disclosure.state", contains("NOT_SHARED", "NOT_SHARED"))
                .body("requests[0].items[0].disclosure.text", nullValue());
    }

    @Test
    void when_it_can_not_be_known_whether_the_window_is_open_it_is_closed_and_the_answer_says_whom_to_call() {
        ConsentStandIn.openWindow(Person.FATMA, resident, TEN.plus(WINDOW));
        ConsentStandIn.fail();

        reads(Person.FATMA, request)
                .statusCode(503)
                .contentType("application/problem+json")
                .body("detail", containsString("112"))
                .body(not(containsString("Snel")));
    }

    @Test
    void a_reading_needs_a_purpose() {
        ConsentStandIn.openWindow(Person.FATMA, resident, TEN.plus(WINDOW));
        String path = "/help-requests/" + request + "/emergency-reading";

        for (String query : List.of("", "?purpose=", "?purpose=zomaar")) {
            Api.as(Person.FATMA).get(path + query).statusCode(400).body("violations.field", contains("purpose"));
        }
    }

    private static ValidatableResponse reads(Person colleague, UUID request) {
        return Api.as(colleague).get("/help-requests/" + request + "/emergency-reading?purpose=SOCIAL_ASSISTANCE");
    }
}

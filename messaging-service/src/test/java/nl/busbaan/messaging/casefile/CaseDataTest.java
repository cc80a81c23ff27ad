package nl.busbaan.messaging.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import nl.busbaan.messaging.Api;
import nl.busbaan.messaging.ConsentStandIn;
import nl.busbaan.messaging.Person;
import nl.busbaan.messaging.ServiceTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CaseDataTest extends ServiceTest {

    @Test
    void the_receiver_sees_what_is_permitted_and_only_not_shared_of_the_rest() {
        UUID request = Api.as(Person.NOOR).openForYousef();
        UUID employer = Api.as(Person.NOOR).record(request, "EMPLOYER", "Uitzendbureau Snel");
        UUID letter = Api.as(Person.NOOR).record(request, "GP_LETTER", "De huisarts schrijft iets.");
        UUID handover = Api.as(Person.NOOR).offer(request, Api.to(Person.DAAN, "PRIORITY", employer, letter));
        ConsentStandIn.permit(Person.DAAN, "SICKNESS_BENEFIT", "EMPLOYER");

        Api.as(Person.DAAN)
                .get("/handovers/" + handover)
                .statusCode(200)
                .body("caseData", hasSize(2))
                .body("caseData[0].kindName", equalTo("werkgever"))
                .body("caseData[0].disclosure.state", equalTo("DISCLOSED"))
                .body("caseData[0].disclosure.text", equalTo("Uitzendbureau Snel"))
                .body("caseData[0].disclosure.article", equalTo("AVG 6(1)(e)"))
                .body("caseData[1].disclosure.state", equalTo("NOT_SHARED"))
                .body("caseData[1].disclosure.text", nullValue())
                .body("caseData[1].disclosure.sentence", containsString("niet gedeeld"))
                .body("notice", nullValue())
                .body("residentNeed", nullValue());
    }

    @Test
    void all_kinds_are_asked_in_one_batch_in_the_name_of_this_service_and_nothing_is_kept() {
        UUID request = Api.as(Person.NOOR).openForYousef();
        UUID employer = Api.as(Person.NOOR).record(request, "EMPLOYER", "Uitzendbureau Snel");
        UUID handover = Api.as(Person.NOOR).offer(request, Api.to(Person.DAAN, "PRIORITY", employer));
        ConsentStandIn.reset();
        ConsentStandIn.permit(Person.DAAN, "SICKNESS_BENEFIT", "EMPLOYER");
        Api.as(Person.DAAN).get("/handovers/" + handover).body("caseData[0].disclosure.state", equalTo("DISCLOSED"));

        ConsentStandIn.withdraw();

        Api.as(Person.DAAN).get("/handovers/" + handover).body("caseData[0].disclosure.state", equalTo("NOT_SHARED"));
        assertThat(ConsentStandIn.asked()).hasSize(2).allSatisfy(question -> {
            assertThat(question.at("/subject/type").asText()).isEqualTo("professional");
            assertThat(question.at("/subject/id").asText())
                    .isEqualTo(Person.DAAN.id().toString());
            assertThat(question.at("/action/name").asText()).isEqualTo("read");
            assertThat(question.at("/context/purpose").asText()).isEqualTo("SICKNESS_BENEFIT");
            assertThat(question.path("evaluations")).hasSize(2);
        });
        assertThat(ConsentStandIn.bearers())
                .allSatisfy(bearer -> assertThat(bearer).startsWith("Bearer ey"));
    }

    @Test
    void without_the_decision_point_the_message_arrives_without_data_and_says_so() {
        UUID request = Api.as(Person.NOOR).openForYousef();
        UUID employer = Api.as(Person.NOOR).record(request, "EMPLOYER", "Uitzendbureau Snel");
        ConsentStandIn.fail();

        UUID handover = Api.as(Person.NOOR).offer(request, Api.to(Person.DAAN, "PRIORITY", employer));

        Api.as(Person.DAAN)
                .get("/handovers/" + handover)
                .statusCode(200)
                .body("question", containsString("Ziektewet"))
                .body("caseData[0].disclosure.state", equalTo("UNAVAILABLE"))
                .body("caseData[0].disclosure.text", nullValue())
                .body("notice", equalTo("Gegevens zijn nu niet te zien; probeer het straks."));
    }

    @Test
    void a_decision_point_that_takes_too_long_counts_as_a_no() {
        UUID request = Api.as(Person.NOOR).openForYousef();
        Api.as(Person.NOOR).record(request, "EMPLOYER", "Uitzendbureau Snel");
        ConsentStandIn.permit(Person.NOOR, "WMO_SUPPORT", "EMPLOYER");
        ConsentStandIn.beSlow();

        Api.as(Person.NOOR)
                .get("/help-requests/" + request + "/case-data?purpose=WMO_SUPPORT")
                .statusCode(200)
                .time(org.hamcrest.Matchers.lessThan(1_800L))
                .body("items[0].disclosure.state", equalTo("UNAVAILABLE"));
    }

    @Test
    void what_the_guide_calls_not_needed_is_refused_at_offering_and_names_the_item() {
        UUID request = Api.as(Person.NOOR).openForYousef();
        UUID employer = Api.as(Person.NOOR).record(request, "EMPLOYER", "Uitzendbureau Snel");
        UUID illness = Api.as(Person.NOOR).record(request, "ILLNESS", "Rug");
        UUID handover = Api.as(Person.NOOR).draft(request, Api.to(Person.DAAN, "PRIORITY", employer, illness));
        ConsentStandIn.advise("ILLNESS", "NOT_NEEDED");

        Api.as(Person.NOOR)
                .act(handover, "offer", Map.of())
                .statusCode(400)
                .body("violations.field", contains("caseDataIds[1]"))
                .body("violations[0].message", containsString("Niet nodig"));

        String etag =
                Api.as(Person.NOOR).get("/handovers/" + handover).extract().header("ETag");
        Api.as(Person.NOOR)
                .put("/handovers/" + handover, etag, Api.to(Person.DAAN, "PRIORITY", employer))
                .statusCode(200);
        Api.as(Person.NOOR).act(handover, "offer", Map.of()).statusCode(200);
    }

    @Test
    void need_to_know_comes_before_any_decision() {
        UUID request = Api.as(Person.NOOR).openForYousef();
        UUID employer = Api.as(Person.NOOR).record(request, "EMPLOYER", "Uitzendbureau Snel");
        Api.as(Person.NOOR).record(request, "GP_LETTER", "Blijft hier.");
        Api.as(Person.NOOR).offer(request, Api.to(Person.DAAN, "PRIORITY", employer));
        ConsentStandIn.reset();
        ConsentStandIn.permit(Person.FATMA, "SICKNESS_BENEFIT", "EMPLOYER");

        Api.as(Person.FATMA)
                .get("/help-requests/" + request + "/case-data?purpose=SICKNESS_BENEFIT")
                .statusCode(404);
        assertThat(ConsentStandIn.asked()).isEmpty();

        Api.as(Person.DAAN)
                .get("/help-requests/" + request + "/case-data?purpose=SICKNESS_BENEFIT")
                .statusCode(200)
                .body("items.kind", contains("EMPLOYER"));
    }

    @Test
    void bad_input_is_refused_with_all_errors() {
        UUID request = Api.as(Person.NOOR).openForYousef();
        String path = "/help-requests/" + request + "/case-data";

        Api.as(Person.NOOR)
                .post(path, Map.of("kind", "kleur", "text", "BSN 111222333"))
                .statusCode(400)
                .body("violations.field", contains("kind", "text"));
        Api.as(Person.NOOR)
                .post(path, Map.of("kind", "UNKNOWN_KIND", "text", "iets"))
                .statusCode(400);
        Api.as(Person.NOOR).get(path).statusCode(400).body("violations.field", contains("purpose"));
        Api.as(Person.NOOR).get(path + "?purpose=WMO_SUPPORT").statusCode(200).body("items", empty());
    }
}

package nl.busbaan.messaging.mask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import nl.busbaan.messaging.Api;
import nl.busbaan.messaging.ConsentStandIn;
import nl.busbaan.messaging.Kaart;
import nl.busbaan.messaging.Person;
import nl.busbaan.messaging.Residents;
import nl.busbaan.messaging.ServiceTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A name that an organisation masks stands in nothing that a resident reads: his role and his organisation do. */
@QuarkusTest
class MaskedNameTest extends ServiceTest {
    private static final Path CONTRACT = Path.of("../contracts/openapi/messaging-service/openapi.json");

    private UUID request;
    private UUID item;
    private String introduction;

    @AfterEach
    void nobody_is_linked_any_more() {
        Residents.unlink(Person.HANNA, request);
    }

    @Test
    void no_answer_of_any_operation_for_residents_names_a_masked_colleague() throws IOException {
        story();
        ConsentStandIn.mask(Person.NOOR);
        ConsentStandIn.mask(Person.DAAN);
        Map<String, ValidatableResponse> answers = everyAnswer();

        assertThat(answers.keySet())
                .as("Whoever adds an operation for residents adds it to this test.")
                .containsExactlyInAnyOrderElementsOf(operationsForResidents());
        answers.forEach((operation, answer) -> {
            assertThat(answer.extract().statusCode()).as(operation).isBetween(200, 299);
            assertThat(answer.extract().asString().toLowerCase(Locale.ROOT))
                    .as(operation)
                    .doesNotContain("van den berg", "de wit", Person.DAAN.id().toString())
                    .doesNotContain(Person.NOOR.id().toString(), "+31 20 000 0001", "+31 20 000 0003");
        });
    }

    @Test
    void instead_of_the_name_the_role_and_the_organisation_stand_there() {
        story();
        ConsentStandIn.mask(Person.NOOR);
        ConsentStandIn.mask(Person.DAAN);

        mine("nl")
                .body("helper.name", equalTo("De sociaal raadsvrouw"))
                .body("helper.organisationName", equalTo("Buurtteam Amsterdam Zuidoost"))
                .body("helper", not(hasKey("id")))
                .body("helper", not(hasKey("phone")))
                .body("now.text", containsString("De beoordelaar Ziektewet belt u"))
                .body("now.who.organisationName", equalTo("UWV"))
                .body(
                        "steps.text",
                        hasItems(
                                containsString("De beoordelaar Ziektewet van UWV helpt u verder."),
                                containsString(
                                        "De sociaal raadsvrouw van Buurtteam Amsterdam Zuidoost heeft de beoordelaar"
                                                + " Ziektewet van UWV om hulp gevraagd.")));
        mine("en").body("steps.text", hasItem(containsString("The beoordelaar Ziektewet of UWV")));
    }

    @Test
    void who_is_not_masked_keeps_his_name_and_number_and_colleagues_read_all_names() {
        story();
        ConsentStandIn.mask(Person.DAAN);

        mine("nl")
                .body("helper.name", equalTo("Noor van den Berg"))
                .body("helper.id", equalTo(Person.NOOR.id().toString()))
                .body("helper.phone", containsString("+31 20 000"))
                .body(not(containsString("Daan de Wit")));
        Api.as(Person.NOOR)
                .get("/help-requests/" + request)
                .body("timeline.text", hasItem(containsString("Daan de Wit")));
    }

    @Test
    void when_it_can_not_be_known_who_is_masked_he_still_reads_where_his_question_is_without_any_name() {
        story();
        ConsentStandIn.fail();

        mine("nl")
                .body("status", equalTo("OPEN"))
                .body("helper.name", equalTo("De sociaal raadsvrouw"))
                .body(not(containsString("Noor van den Berg")))
                .body(not(containsString("Daan de Wit")))
                .body(not(containsString("+31 20 000")));
    }

    private ValidatableResponse mine(String language) {
        return Api.as(Person.HANNA)
                .call()
                .header("Accept-Language", language)
                .get("/messaging/v1/my-requests/" + request)
                .then()
                .statusCode(200);
    }

    private void story() {
        request = Api.as(Person.NOOR).open("Daan de Wit zei dat ik moest bellen.", "Hanna");
        Api.as(Person.NOOR)
                .post("/help-requests/" + request + "/actions", Map.of("text", "Gebeld met Daan de Wit."))
                .statusCode(201);
        item = Api.as(Person.NOOR).record(request, "EMPLOYER", "Uitzendbureau Snel, zegt Daan de Wit");
        UUID handover = Api.as(Person.NOOR).offer(request, Api.to(Person.DAAN, "PRIORITY", item));
        Api.as(Person.DAAN).act(handover, "accept", Map.of()).statusCode(200);
        Residents.linkTo(Person.HANNA, request);
        introduction = Kaart.introduced(request, "Hanna", "Samen eten.", "Nederlands", "middag")
                .toString();
        Residents.correctionRefused(Person.HANNA, request, item, "Ik werkte bij Vlug.", "Daan de Wit las Snel.");
    }

    /** In an order in which each of them succeeds. */
    private Map<String, ValidatableResponse> everyAnswer() {
        Api hanna = Api.as(Person.HANNA);
        String mine = "/my-requests/" + request;
        Map<String, ValidatableResponse> answers = new LinkedHashMap<>();
        answers.put("GET /my-copy", hanna.get("/my-copy"));
        answers.put("GET /my-requests", hanna.get("/my-requests"));
        answers.put("GET /my-requests/{id}", hanna.get(mine));
        answers.put(
                "POST /my-requests/{id}/corrections",
                hanna.post(mine + "/corrections", Map.of("caseItemId", item, "text", "Daan de Wit weet het.")));
        answers.put("GET /my-requests/{id}/introductions", hanna.get(mine + "/introductions"));
        answers.put(
                "POST /my-requests/{id}/introductions/{introduction}/answer",
                hanna.call()
                        .header("If-Match", "\"" + versionOfIntroduction() + "\"")
                        .body(Map.of("answer", "RATHER_NOT"))
                        .post("/messaging/v1" + mine + "/introductions/" + introduction + "/answer")
                        .then());
        answers.put("POST /my-requests/{id}/bell", hanna.post(mine + "/bell", Map.of("text", "Bel mij.")));
        answers.put("POST /my-requests/{id}/replies", hanna.post(mine + "/replies", Map.of("text", "Dank.")));
        answers.put("POST /my-requests/{id}/done", hanna.post(mine + "/done", Map.of()));
        answers.put("POST /my-requests/{id}/reopening", hanna.post(mine + "/reopening", Map.of()));
        return answers;
    }

    private int versionOfIntroduction() {
        return Api.as(Person.HANNA)
                .get("/my-requests/" + request + "/introductions")
                .extract()
                .path("items[0].version");
    }

    private static Set<String> operationsForResidents() throws IOException {
        JsonNode paths = new ObjectMapper().readTree(CONTRACT.toFile()).path("paths");
        Set<String> operations = new TreeSet<>();
        paths.properties().forEach(path -> {
            if (path.getKey().startsWith("/my-")) {
                path.getValue().fieldNames().forEachRemaining(method -> {
                    if (Set.of("get", "post", "put", "patch", "delete").contains(method)) {
                        operations.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey());
                    }
                });
            }
        });
        return operations;
    }
}

package nl.busbaan.consent.objection;

import static nl.busbaan.consent.People.AMSTERDAM;
import static nl.busbaan.consent.People.BUURTTEAM;
import static nl.busbaan.consent.People.DAAN;
import static nl.busbaan.consent.People.FATMA;
import static nl.busbaan.consent.People.MARIJKE;
import static nl.busbaan.consent.People.RAADSLIEDEN;
import static nl.busbaan.consent.People.ZIEKTEWET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** AVG 21: what an objection stops at once, and what it means afterwards. */
@QuarkusTest
class ObjectionTest extends ObjectionCase {
    @Test
    void everything_from_and_to_the_organisation_stands_still_at_once_and_nothing_else() {
        readsForAssistance().body("decision", equalTo(true));

        String id = object("inwoner2", AMSTERDAM);

        readsForAssistance()
                .body("decision", equalTo(false))
                .body("context.code", equalTo("standstill"))
                .body("context.article", equalTo("AVG 18 en 21"));
        reads(DAAN, "EMPLOYER", "SICKNESS_BENEFIT", RAADSLIEDEN).body("decision", equalTo(true));
        takesBack("inwoner2", id);
        readsForAssistance().body("decision", equalTo(true));
        object("inwoner2", BUURTTEAM);
        readsForAssistance().body("context.code", equalTo("standstill"));
        reads(DAAN, "EMPLOYER", "SICKNESS_BENEFIT", RAADSLIEDEN).body("context.code", equalTo("standstill"));
    }

    @Test
    void upheld_the_public_task_permits_nothing_and_what_a_law_obliges_to_goes_on() {
        weigh(object("inwoner2", AMSTERDAM), "UPHELD", "U hebt gelijk: wij vragen het aan uzelf.");

        readsForAssistance()
                .body("decision", equalTo(false))
                .body("context.code", equalTo("objection"))
                .body("context.article", equalTo("AVG 21 lid 1"));
        reads(FATMA, "BENEFITS", "SOCIAL_ASSISTANCE", ZIEKTEWET)
                .body("decision", equalTo(true))
                .body("context.code", equalTo("register"));
        as("inwoner2")
                .get(MINE)
                .then()
                .body("items[0].state", equalTo("UPHELD"))
                .body("items[0].sentence", startsWith("U kreeg gelijk op "))
                .body("items[0].answer", equalTo("U hebt gelijk: wij vragen het aan uzelf."));
    }

    @Test
    void upheld_what_the_resident_herself_said_yes_to_goes_on() {
        given("inwoner2", gpLetterForTheDoctor(hanna), "YES");
        String id = object("inwoner2", BUURTTEAM);
        reads(MARIJKE, "GP_LETTER", "MEDICAL_ASSESSMENT", RAADSLIEDEN).body("context.code", equalTo("standstill"));

        // The buurtteam has no officers here: another organisation's write down what it decided.
        waiting().body("find { it.id == '%s' }.own".formatted(id), equalTo(false));
        weigh(id, "UPHELD", "Het buurtteam stopt ermee.");

        reads(MARIJKE, "GP_LETTER", "MEDICAL_ASSESSMENT", RAADSLIEDEN)
                .body("decision", equalTo(true))
                .body("context.code", equalTo("released-consent"));
    }

    @Test
    void rejected_it_goes_on_and_she_reads_why_and_where_to_go() {
        weigh(object("inwoner2", AMSTERDAM), "REJECTED", "Zonder deze gegevens kunnen wij geen bijstand betalen.");

        readsForAssistance().body("decision", equalTo(true));
        as("inwoner2")
                .get(MINE)
                .then()
                .body("items[0].state", equalTo("REJECTED"))
                .body("items[0].sentence", containsString("binnen zes weken naar de rechter"))
                .body("items[0].answer", startsWith("Zonder deze gegevens"))
                .body("organisations.name", hasItem("Gemeente Amsterdam"));
        object("inwoner2", AMSTERDAM);
    }

    @Test
    void she_may_take_back_one_that_was_upheld_and_then_it_may_again() {
        String id = object("inwoner2", AMSTERDAM);
        weigh(id, "UPHELD", "U hebt gelijk.");

        as("inwoner2").post(MINE + "/{id}/withdrawal", id).then().statusCode(428);
        as("inwoner2")
                .header("If-Match", "\"1\"")
                .post(MINE + "/{id}/withdrawal", id)
                .then()
                .statusCode(412);
        readsForAssistance().body("decision", equalTo(false));
        as("inwoner2")
                .header("If-Match", "\"2\"")
                .post(MINE + "/{id}/withdrawal", id)
                .then()
                .statusCode(201)
                .body("state", equalTo("TAKEN_BACK"));
        readsForAssistance().body("decision", equalTo(true));
        as("inwoner2")
                .header("If-Match", "\"3\"")
                .post(MINE + "/{id}/withdrawal", id)
                .then()
                .statusCode(409);
    }

    @Test
    void she_chooses_from_who_helps_her_and_who_read_and_each_only_once() {
        readsForAssistance().body("decision", equalTo(true));
        as("inwoner2")
                .get(MINE)
                .then()
                .body("items", empty())
                .body("organisations.name", contains("Buurtteam Amsterdam Zuidoost", "Gemeente Amsterdam"));

        object("inwoner2", AMSTERDAM);

        as("inwoner2").get(MINE).then().body("organisations.name", contains("Buurtteam Amsterdam Zuidoost"));
        as("inwoner2")
                .body(Map.of("organisationId", AMSTERDAM, "reason", "Nog eens."))
                .post(MINE)
                .then()
                .statusCode(409);
    }

    @Test
    void another_resident_sees_nothing_of_it() {
        String id = object("inwoner2", AMSTERDAM);
        linked("inwoner");

        as("inwoner").get(MINE).then().body("items", empty());
        as("inwoner").get(MINE + "/{id}", id).then().statusCode(404);
        as("inwoner")
                .header("If-Match", "\"1\"")
                .post(MINE + "/{id}/withdrawal", id)
                .then()
                .statusCode(404);
    }

    static Stream<Arguments> bad() {
        String known = AMSTERDAM.toString();
        return Stream.of(
                Arguments.of(Map.of(), List.of("organisationId", "reason")),
                Arguments.of(Map.of("organisationId", known, "reason", "  "), List.of("reason")),
                Arguments.of(Map.of("organisationId", known, "reason", "Mijn nummer is 111222333."), List.of("reason")),
                Arguments.of(Map.of("organisationId", known, "reason", "x".repeat(2001)), List.of("reason")),
                Arguments.of(
                        Map.of("organisationId", UUID.randomUUID().toString(), "reason", "Nee."),
                        List.of("organisationId")));
    }

    @ParameterizedTest
    @MethodSource("bad")
    void what_is_missing_or_too_much_is_said_beside_its_field_and_nothing_is_kept(
            Map<String, Object> body, List<String> fields) {
        as("inwoner2")
                .body(body)
                .post(MINE)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("violations.field", containsInAnyOrder(fields.toArray()));

        as("inwoner2").get(MINE).then().body("items", empty());
    }

    @Test
    void asked_twice_by_the_same_key_it_is_one() {
        String key = UUID.randomUUID().toString();
        Map<String, Object> body = Map.of("organisationId", AMSTERDAM, "reason", OBJECTION);

        String first = as("inwoner2")
                .header("Idempotency-Key", key)
                .body(body)
                .post(MINE)
                .header("Location");
        Response again =
                as("inwoner2").header("Idempotency-Key", key).body(body).post(MINE);

        again.then().statusCode(201);
        assertThat(again.header("Location")).isEqualTo(first);
    }
}

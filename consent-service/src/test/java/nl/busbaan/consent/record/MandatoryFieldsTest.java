package nl.busbaan.consent.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.busbaan.consent.People;
import nl.busbaan.consent.ServiceTest;
import nl.busbaan.devstack.testing.Rows;
import nl.busbaan.platform.time.WorkingHours;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A record has every field that ISO/IEC TS 27560 makes mandatory, however the consent was expressed and whatever became of it. */
@QuarkusTest
class MandatoryFieldsTest extends ServiceTest {
    private static final String CONTACT = "Postbus 1, 1000 AA Amsterdam, avg@buurtteam.example";
    private static final String OFFICER = "fg@buurtteam.example";

    private final ObjectMapper json = new ObjectMapper();
    private final Schema schema = schema();

    @AfterEach
    void nobodyFilledThemIn() {
        new Rows(database).change("delete from register_controller where organisation_id = ?", People.BUURTTEAM);
    }

    @Test
    void of_a_yes_from_the_portal_that_was_stopped_aloud() throws IOException {
        UUID hanna = linked("inwoner2");
        String question = asked(gpLetterForTheDoctor(hanna));
        String consent = answered("inwoner2", question, Map.of("answer", "YES", "release", "YES"));
        recorded(question, "spoken-withdrawal", Map.of("witnessName", "Fatima Bouazza"));

        JsonNode record = record(consent);

        assertThat(mistakes(record)).isEmpty();
        assertThat(record.path("dpv:hasConsentStatus").findValuesAsText("busbaan:method"))
                .containsExactly("busbaan:method:PORTAL", "busbaan:method:SPOKEN");
    }

    @ParameterizedTest
    @ValueSource(strings = {"YES", "NO"})
    void of_an_answer_on_paper(String answer) throws IOException {
        UUID hanna = linked("inwoner2");
        LocalDate today = LocalDate.now(WorkingHours.ZONE);
        Map<String, Object> paper = reply(answer, "signedOn", today.toString());
        paper.put("paperKept", "Kast 2");
        String question = asked(gpLetterForTheDoctor(hanna));
        recorded(question, "sheets", Map.of("language", "nl"));
        paper.put(
                "sheet",
                as("raadsvrouw")
                        .get("/consent/v1/consent-requests/{id}/sheets", question)
                        .path("items[0].number"));
        recorded(question, "paper-answer", paper);
        String id = as("inwoner2").get("/consent/v1/my-consents").path("items[0].id");

        assertThat(mistakes(record("/consent/v1/my-consents/" + id))).isEmpty();
    }

    @Test
    void the_schema_misses_what_is_left_out() throws IOException {
        UUID hanna = linked("inwoner2");
        ObjectNode record = (ObjectNode) record(given("inwoner2", gpLetterForTheDoctor(hanna), "YES"));

        for (String field : List.of("dpv:hasNotice", "dpv:hasDataController", "dpv:hasProcess", "dct:identifier")) {
            ObjectNode without = record.deepCopy();
            without.remove(field);
            assertThat(mistakes(without)).as(field).hasSize(1);
        }
        ObjectNode noType = record.deepCopy();
        ((ObjectNode) noType.path("dpv:hasConsentStatus").get(0)).remove("dpv:hasLegalBasis");
        assertThat(mistakes(noType)).hasSize(1);
    }

    @Test
    void how_to_reach_the_organisation_is_what_its_register_of_processing_says() {
        UUID hanna = linked("inwoner2");
        String consent = given("inwoner2", gpLetterForTheDoctor(hanna), "YES");
        String controller = "'dpv:hasDataController'.";
        as("inwoner2")
                .get(consent + "/record")
                .then()
                .body(controller + "'dpv:hasContact'", equalTo("Vraag het aan wie u helpt."));

        new Rows(database).change("""
                insert into register_controller (organisation_id, version, contact, dpo_contact, persons, security, transfers)
                values (?, 1, ?, ?, '', '', '')""", People.BUURTTEAM, CONTACT, OFFICER);

        as("inwoner2")
                .get(consent + "/record")
                .then()
                .body(controller + "'dpv:hasContact'", equalTo(CONTACT))
                .body(controller + "'dpv:hasName'", equalTo("Buurtteam Amsterdam Zuidoost"))
                .body(controller + "'dct:identifier'", equalTo(People.BUURTTEAM.toString()))
                .body(controller + "'dpv:hasDataProtectionOfficer'.'dpv:hasContact'", equalTo(OFFICER))
                .body("'dpv:hasProcess'.'dpv:hasRecipient'.'@type'", contains("dpv:Recipient", "dpv:ThirdParty"))
                .body("'dpv:hasProcess'.'dpv:hasRecipient'.'@id'", equalTo("urn:uuid:" + People.UWV));
    }

    /** Each event tells what held when it happened: a shorter yes doesn't shorten what was asked. */
    @Test
    void each_event_says_until_when_it_holds() {
        UUID hanna = linked("inwoner2");
        LocalDate earlier = UNTIL.minusDays(30);
        String consent = answered(
                "inwoner2",
                asked(gpLetterForTheDoctor(hanna)),
                Map.of("answer", "YES", "release", "YES", "until", earlier.toString()));
        as("inwoner2").post(consent + "/withdrawal").then().statusCode(201);

        as("inwoner2")
                .get(consent + "/record")
                .then()
                .body(
                        "'dpv:hasConsentStatus'.'dpv:hasDuration'.'dct:valid'",
                        contains(
                                UNTIL.toString(),
                                earlier.toString(),
                                LocalDate.now(WorkingHours.ZONE).toString()));
    }

    private static void recorded(String question, String what, Map<String, Object> body) {
        as("raadsvrouw")
                .body(body)
                .post("/consent/v1/consent-requests/{id}/{what}", question, what)
                .then()
                .statusCode(201);
    }

    private JsonNode record(String consent) throws IOException {
        return json.readTree(as("inwoner2")
                .get(consent + "/record")
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }

    private List<Error> mistakes(JsonNode record) {
        return schema.validate(
                record, context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }

    private Schema schema() {
        try (InputStream file = Objects.requireNonNull(
                MandatoryFieldsTest.class.getResourceAsStream("/iso-27560/consent-record.schema.json"))) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(json.readTree(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

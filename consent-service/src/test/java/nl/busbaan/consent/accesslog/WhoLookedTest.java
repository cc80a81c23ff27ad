package nl.busbaan.consent.accesslog;

import static nl.busbaan.consent.People.DAAN;
import static nl.busbaan.consent.People.FATMA;
import static nl.busbaan.consent.People.MARIJKE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.busbaan.consent.ServiceTest;
import nl.busbaan.platform.crypto.KeyEncryptionKey;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who looked: every time, by role, and by name for the resident who asks. */
@QuarkusTest
class WhoLookedTest extends ServiceTest {
    private static final String REASON = "Een familielid heeft haar op straat bedreigd.";
    private static final String LIFTED = "De dreiging is voorbij, zegt de politie.";

    @Inject
    ObjectMapper json;

    @Inject
    KeyEncryptionKey key;

    @AfterEach
    void nobodyIsMasked() {
        List<Map<String, Object>> masks =
                as("privacy").get("/consent/v1/name-masks").then().extract().path("items");
        masks.forEach(mask -> lift(mask).statusCode(200));
    }

    @Test
    void the_log_shows_a_role_and_the_name_comes_when_the_resident_asks() {
        UUID yousef = linked("inwoner");
        read(FATMA, "INCOME", yousef, "SOCIAL_ASSISTANCE");

        String log = myLog("inwoner").body("items", hasSize(1)).extract().asString();
        String line = myLog("inwoner").extract().path("items[0].id");

        assertThat(log).doesNotContain("Fatma").doesNotContain("Yilmaz");
        name("inwoner", line)
                .statusCode(200)
                .body("name", equalTo("Fatma Yilmaz"))
                .body("sentence", equalTo("Dat was Fatma Yilmaz van Gemeente Amsterdam."));
    }

    @Test
    void a_masked_name_is_not_given_nor_is_the_reason_and_lifting_the_mask_gives_it_again() {
        UUID yousef = linked("inwoner");
        read(FATMA, "INCOME", yousef, "SOCIAL_ASSISTANCE");
        String line = myLog("inwoner").extract().path("items[0].id");

        mask(FATMA).statusCode(201);
        String answer = name("inwoner", line)
                .statusCode(200)
                .body("name", nullValue())
                .body("sentence", containsString("om iemand te beschermen"))
                .extract()
                .asString();
        assertThat(answer).doesNotContain("Fatma").doesNotContain("bedreigd");

        Map<String, Object> mask =
                as("privacy").get("/consent/v1/name-masks").then().extract().path("items[0]");
        lift(mask).statusCode(200);
        name("inwoner", line).body("name", equalTo("Fatma Yilmaz"));
    }

    @Test
    void a_mask_says_why_and_who_set_it_to_the_privacy_officer_and_to_the_fg() {
        mask(FATMA).statusCode(201);

        for (String officer : List.of("privacy", "fg")) {
            as(officer)
                    .get("/consent/v1/name-masks")
                    .then()
                    .statusCode(200)
                    .body("items", hasSize(1))
                    .body("items[0].name", equalTo("Fatma Yilmaz"))
                    .body("items[0].reason", equalTo(REASON))
                    .body("items[0].setBy", containsString("@amsterdam.example"))
                    .body("items[0].setAt", not(nullValue()));
        }
    }

    @Test
    void a_name_is_masked_once_and_repeating_the_same_call_gives_the_same_answer() {
        String key = UUID.randomUUID().toString();
        Map<String, Object> wish = Map.of("colleagueId", FATMA, "reason", REASON);
        String first = as("privacy")
                .header("Idempotency-Key", key)
                .body(wish)
                .post("/consent/v1/name-masks")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");

        as("privacy")
                .header("Idempotency-Key", key)
                .body(wish)
                .post("/consent/v1/name-masks")
                .then()
                .statusCode(201)
                .header("Location", equalTo(first));
        mask(FATMA).statusCode(409);
    }

    @Test
    void a_mask_is_lifted_only_by_who_has_read_it() {
        mask(FATMA).statusCode(201);
        Map<String, Object> mask =
                as("privacy").get("/consent/v1/name-masks").then().extract().path("items[0]");

        as("privacy")
                .body(Map.of("reason", LIFTED))
                .post("/consent/v1/name-masks/{id}/lifting", mask.get("id"))
                .then()
                .statusCode(428);
        as("privacy")
                .header("If-Match", "\"7\"")
                .body(Map.of("reason", LIFTED))
                .post("/consent/v1/name-masks/{id}/lifting", mask.get("id"))
                .then()
                .statusCode(412);
    }

    @Test
    void a_mask_is_lifted_with_a_reason_and_stays_readable_for_who_supervises() {
        mask(FATMA).statusCode(201);
        Map<String, Object> mask =
                as("privacy").get("/consent/v1/name-masks").then().extract().path("items[0]");

        as("privacy")
                .header("If-Match", "\"1\"")
                .body(Map.of("reason", "kort"))
                .post("/consent/v1/name-masks/{id}/lifting", mask.get("id"))
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("reason"));
        lift(mask).statusCode(200).body("liftReason", equalTo(LIFTED));

        as("fg").get("/consent/v1/name-masks").then().body("items", hasSize(0));
        as("fg").get("/consent/v1/name-masks?lifted=true")
                .then()
                .statusCode(200)
                .body("items[0].id", equalTo(mask.get("id")))
                .body("items[0].reason", equalTo(REASON))
                .body("items[0].liftReason", equalTo(LIFTED))
                .body("items[0].liftedBy", containsString("@amsterdam.example"))
                .body("items[0].liftedAt", not(nullValue()));
        lift(mask).statusCode(404);
    }

    @Test
    void a_colleague_of_another_organisation_can_not_be_masked() {
        as("privacy")
                .body(Map.of("colleagueId", MARIJKE, "reason", REASON))
                .post("/consent/v1/name-masks")
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("colleagueId"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | colleagueId,reason",
                "{\"colleagueId\":\"x\",\"reason\":7} | colleagueId,reason",
                "{\"colleagueId\":null,\"reason\":\"te kort\"} | colleagueId,reason"
            })
    void a_mask_that_can_not_be_is_400_with_all_that_is_wrong(String body, String fields) {
        List<String> found = as("privacy")
                .body(body)
                .post("/consent/v1/name-masks")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .extract()
                .path("violations.field");

        assertThat(found).containsExactlyInAnyOrder(fields.split(","));
    }

    @Test
    void a_line_says_whether_it_is_the_same_person_as_the_one_before_and_no_more() {
        UUID yousef = linked("inwoner");
        read(FATMA, "INCOME", yousef, "SOCIAL_ASSISTANCE");
        read(DAAN, "EMPLOYER", yousef, "SICKNESS_BENEFIT");
        read(DAAN, "EMPLOYER", yousef, "SICKNESS_BENEFIT");

        myLog("inwoner").body("items.sameReader", equalTo(List.of(false, true, false)));
    }

    @Test
    void a_line_of_another_resident_is_not_found() {
        UUID yousef = linked("inwoner");
        read(FATMA, "INCOME", yousef, "SOCIAL_ASSISTANCE");
        String line = myLog("inwoner").extract().path("items[0].id");
        linked("inwoner2");

        name("inwoner2", line).statusCode(404);
    }

    @Test
    void the_processing_log_has_a_line_per_reading_in_the_form_of_the_standard() throws IOException {
        UUID yousef = linked("inwoner");
        Map<String, Object> question = question(DAAN, "read", "EMPLOYER", yousef, "SICKNESS_BENEFIT");
        question.put(
                "context",
                Map.of(
                        "purpose", "SICKNESS_BENEFIT",
                        "traceparent", "00-1bf7651916cd43dd8448eb211c80319d-b7ad6b7169203331-01"));
        for (int i = 0; i < 3; i++) {
            asMessaging().body(question).post("/access/v1/evaluation").then().statusCode(200);
        }

        List<JsonNode> lines = exported().stream()
                .filter(line -> subject(line).equals(yousef.toString()))
                .toList();

        assertThat(lines).hasSize(3);
        JsonNode attributes = lines.getFirst().path("attributes");
        assertThat(lines.getFirst().path("trace_id").asText()).isEqualTo("1bf7651916cd43dd8448eb211c80319d");
        assertThat(lines.getFirst().path("span_id").asText()).matches("[0-9a-f]{16}");
        assertThat(lines.getFirst().path("status").asText()).isEqualTo("OK");
        assertThat(lines.getFirst().path("name").asText()).isEqualTo("lezen");
        assertThat(lines.getFirst().path("start_time").asText()).endsWith("Z");
        assertThat(lines.getFirst().path("end_time").asText()).endsWith("Z");
        assertThat(attributes.path("dpl.core.processing_activity_id").asText())
                .isEqualTo("urn:busbaan:verwerking:sickness-benefit");
        assertThat(attributes.path("dpl.core.data_subject_id_type").asText()).isEqualTo("urn:busbaan:inwoner");
        assertThat(attributes.path("dpl.core.foreign_operation.processor").asText())
                .isEqualTo("messaging-service");
        assertThat(lines.toString()).doesNotContain(yousef.toString()).doesNotContain("Daan");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?day=", "?day=today", "?day=2026-02-30"})
    void a_day_that_can_not_be_is_400(String query) {
        as("fg").get("/consent/v1/processing-log" + query)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("violations.field", hasItem("day"));
    }

    private String subject(JsonNode line) {
        String encrypted =
                line.path("attributes").path("dpl.core.data_subject_id").asText();
        return new String(
                key.unwrap(Base64.getDecoder().decode(encrypted), "dpl.core.data_subject_id"),
                StandardCharsets.US_ASCII);
    }

    private List<JsonNode> exported() throws IOException {
        String export = as("fg").queryParam(
                        "day", LocalDate.now(ZoneId.of("Europe/Amsterdam")).toString())
                .get("/consent/v1/processing-log")
                .then()
                .statusCode(200)
                .contentType("application/x-ndjson")
                .extract()
                .asString();
        List<JsonNode> lines = new ArrayList<>();
        for (String line : export.lines().toList()) {
            lines.add(json.readTree(line));
        }
        return lines;
    }

    private static void read(UUID who, String kind, UUID resident, String purpose) {
        asMessaging()
                .body(question(who, "read", kind, resident, purpose))
                .post("/access/v1/evaluation")
                .then()
                .statusCode(200)
                .body("decision", equalTo(true));
    }

    private static ValidatableResponse myLog(String account) {
        return as(account).get("/consent/v1/my-access-log").then().statusCode(200);
    }

    private static ValidatableResponse name(String account, String line) {
        return as(account).get("/consent/v1/my-access-log/{id}/name", line).then();
    }

    private static ValidatableResponse mask(UUID colleague) {
        return as("privacy")
                .body(Map.of("colleagueId", colleague, "reason", REASON))
                .post("/consent/v1/name-masks")
                .then();
    }

    private static ValidatableResponse lift(Map<String, Object> mask) {
        return as("privacy")
                .header("If-Match", "\"" + mask.get("version") + "\"")
                .body(Map.of("reason", LIFTED))
                .post("/consent/v1/name-masks/{id}/lifting", mask.get("id"))
                .then();
    }
}

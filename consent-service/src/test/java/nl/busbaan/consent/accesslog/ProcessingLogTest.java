package nl.busbaan.consent.accesslog;

import static nl.busbaan.consent.People.DAAN;
import static nl.busbaan.consent.People.FATMA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The day's readings in the form of the standard for logging of processing, for the officers of who read. */
@QuarkusTest
class ProcessingLogTest extends ServiceTest {
    @Inject
    ObjectMapper json;

    @Inject
    KeyEncryptionKey key;

    @Test
    void the_processing_log_has_a_line_per_reading_in_the_form_of_the_standard() throws IOException {
        UUID yousef = linked("inwoner");
        Map<String, Object> question = question(FATMA, "read", "INCOME", yousef, "SOCIAL_ASSISTANCE");
        question.put(
                "context",
                Map.of(
                        "purpose", "SOCIAL_ASSISTANCE",
                        "traceparent", "00-1bf7651916cd43dd8448eb211c80319d-b7ad6b7169203331-01"));
        for (int i = 0; i < 3; i++) {
            asMessaging().body(question).post("/access/v1/evaluation").then().statusCode(200);
        }
        // UWV accounts for what its people read.
        asMessaging()
                .body(question(DAAN, "read", "EMPLOYER", yousef, "SICKNESS_BENEFIT"))
                .post("/access/v1/evaluation")
                .then()
                .body("decision", equalTo(true));

        List<JsonNode> lines = exported("fg", yousef);

        assertThat(lines).hasSize(3);
        assertThat(exported("privacy-uwv", yousef))
                .singleElement()
                .satisfies(line -> assertThat(
                                line.at("/attributes/busbaan.organisation").asText())
                        .isEqualTo("UWV"));
        JsonNode attributes = lines.getFirst().path("attributes");
        assertThat(lines.getFirst().path("trace_id").asText()).isEqualTo("1bf7651916cd43dd8448eb211c80319d");
        assertThat(lines.getFirst().path("span_id").asText()).matches("[0-9a-f]{16}");
        assertThat(lines.getFirst().path("status").asText()).isEqualTo("OK");
        assertThat(lines.getFirst().path("name").asText()).isEqualTo("lezen");
        assertThat(lines.getFirst().path("start_time").asText()).endsWith("Z");
        assertThat(lines.getFirst().path("end_time").asText()).endsWith("Z");
        assertThat(attributes.path("dpl.core.processing_activity_id").asText())
                .isEqualTo("urn:busbaan:verwerking:social-assistance");
        assertThat(attributes.path("dpl.core.data_subject_id_type").asText()).isEqualTo("urn:busbaan:inwoner");
        assertThat(attributes.path("dpl.core.foreign_operation.processor").asText())
                .isEqualTo("messaging-service");
        assertThat(lines.toString()).doesNotContain(yousef.toString()).doesNotContain("Fatma");
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

    /** Of one resident, as this officer gets it. */
    private List<JsonNode> exported(String officer, UUID resident) throws IOException {
        String export = as(officer)
                .queryParam("day", LocalDate.now(ZoneId.of("Europe/Amsterdam")).toString())
                .get("/consent/v1/processing-log")
                .then()
                .statusCode(200)
                .contentType("application/x-ndjson")
                .extract()
                .asString();
        List<JsonNode> lines = new ArrayList<>();
        for (String line : export.lines().toList()) {
            JsonNode read = json.readTree(line);
            if (subject(read).equals(resident.toString())) {
                lines.add(read);
            }
        }
        return lines;
    }
}

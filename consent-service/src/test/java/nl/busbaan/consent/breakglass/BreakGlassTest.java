package nl.busbaan.consent.breakglass;

import static nl.busbaan.consent.People.FATMA;
import static nl.busbaan.consent.People.KARIM;
import static nl.busbaan.consent.People.NOOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.busbaan.consent.ServiceTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Danger to life: data opens for a while, the resident and the FG hear it, and somebody looks back. */
@QuarkusTest
class BreakGlassTest extends ServiceTest {
    private static final String PATH = "/consent/v1/break-glass";
    private static final String REVIEWS = "/consent/v1/break-glass-reviews";
    private static final String REASON = "Hij zei dat hij vanavond niet meer wil leven en neemt niet op.";

    @Test
    void within_the_window_the_answer_is_yes_with_the_obligations_to_review_and_to_notify() {
        UUID resident = people.resident();
        read(resident).body("decision", equalTo(false));

        opened(resident);

        read(resident)
                .body("decision", equalTo(true))
                .body("context.code", equalTo("break-glass"))
                .body("context.obligations.type", contains("review", "notify"))
                .body("context.article", containsString("AVG 6 lid 1 onder d"));
    }

    @Test
    void it_opens_for_four_hours_for_this_colleague_alone() {
        UUID resident = people.resident();
        var window = opened(resident);

        Instant from = Instant.parse(window.extract().path("openedAt"));
        Instant until = Instant.parse(window.extract().path("closesAt"));
        assertThat(Duration.between(from, until)).isEqualTo(Duration.ofHours(4));
        asMessaging()
                .body(question(KARIM, "read", "ILLNESS", resident, "WMO_SUPPORT"))
                .post("/access/v1/evaluation")
                .then()
                .body("decision", equalTo(false));
        as("raadsvrouw").get(PATH + "?residentId=" + resident).then().body("items", hasSize(1));
        as("raadsman").get(PATH + "?residentId=" + resident).then().body("items", hasSize(0));
    }

    @Test
    void once_the_window_has_passed_the_data_is_closed_again() throws SQLException {
        UUID resident = people.resident();
        opened(resident);

        closeInThePast(resident);

        read(resident).body("decision", equalTo(false));
        as("raadsvrouw").get(PATH + "?residentId=" + resident).then().body("items", hasSize(0));
    }

    @Test
    void a_colleague_who_takes_no_part_may_open_too() {
        UUID resident = people.resident();

        as("wpi").body(body(resident)).post(PATH).then().statusCode(201);

        asMessaging()
                .body(question(FATMA, "read", "FAMILY", resident, "SOCIAL_ASSISTANCE"))
                .post("/access/v1/evaluation")
                .then()
                .body("decision", equalTo(true));
    }

    @Test
    void who_was_sent_a_help_request_opens_by_its_number_and_never_hears_the_residents() {
        UUID resident = UUID.randomUUID();
        UUID request = UUID.randomUUID();
        people.helpRequest(request, 1, resident, NOOR, KARIM, List.of(NOOR, KARIM));
        Map<String, Object> body = body(resident);
        body.remove("residentId");
        body.put("helpRequestId", request);

        String opened = as("wpi")
                .body(body)
                .post(PATH)
                .then()
                .statusCode(201)
                .header("Location", containsString("helpRequestId=" + request))
                .extract()
                .asString();

        assertThat(opened).doesNotContain(resident.toString());
        as("wpi").get(PATH + "?helpRequestId=" + request).then().body("items", hasSize(1));
        as("wpi").get(PATH + "?residentId=" + resident).then().body("items", hasSize(1));
        asMessaging()
                .body(question(FATMA, "read", "FAMILY", resident, "SOCIAL_ASSISTANCE"))
                .post("/access/v1/evaluation")
                .then()
                .body("decision", equalTo(true));
        body.put("helpRequestId", UUID.randomUUID());
        as("wpi").body(body).post(PATH).then().statusCode(404);
        as("wpi").get(PATH + "?helpRequestId=" + UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void a_service_hears_whether_the_window_of_a_colleague_is_open_and_until_when() throws SQLException {
        UUID resident = people.resident();
        String until = opened(resident).extract().path("closesAt");
        String path = "/consent/v1/open-windows?residentId=" + resident + "&colleagueId=";

        // The database keeps microseconds.
        asMessaging()
                .get(path + NOOR)
                .then()
                .statusCode(200)
                .body("items.closesAt", contains(startsWith(until.substring(0, 19))));
        asMessaging().get(path + KARIM).then().body("items", hasSize(0));
        asMessaging()
                .get("/consent/v1/open-windows?residentId=%s&colleagueId=%s".formatted(UUID.randomUUID(), NOOR))
                .then()
                .body("items", hasSize(0));
        asMessaging()
                .get("/consent/v1/open-windows")
                .then()
                .statusCode(400)
                .body("violations.field", hasItems("residentId", "colleagueId"));
        as("raadsvrouw").get(path + NOOR).then().statusCode(403);

        closeInThePast(resident);
        asMessaging().get(path + NOOR).then().body("items", hasSize(0));
    }

    @Test
    void the_resident_reads_who_why_what_was_read_and_what_the_dpo_found() {
        UUID resident = linked("inwoner");
        opened(resident);
        read(resident).body("decision", equalTo(true));

        as("inwoner")
                .get("/consent/v1/my-break-glass")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].sentence", containsString("De sociaal raadsvrouw van Buurtteam Amsterdam Zuidoost"))
                .body("items[0].reason", equalTo(REASON))
                .body("items[0].read", containsString("welke ziekte u hebt"))
                .body("items[0].review", containsString("kijkt nog"));
        as("inwoner").get("/consent/v1/my-access-log").then().body("items", hasSize(1));

        String id =
                as("inwoner").get("/consent/v1/my-break-glass").then().extract().path("items[0].id");
        review(id, "NOT_JUSTIFIED", 1).statusCode(200);

        as("inwoner").get("/consent/v1/my-break-glass").then().body("items[0].review", containsString("niet terecht"));
    }

    @Test
    void the_dpo_sees_it_with_the_reason_and_what_was_read_and_looks_back_once() {
        UUID resident = people.resident();
        String id = opened(resident).extract().path("id");
        read(resident).body("decision", equalTo(true));

        String waiting = as("fg").get(REVIEWS)
                .then()
                .statusCode(200)
                .body("items.find { it.id == '%s' }.reason".formatted(id), equalTo(REASON))
                .body("items.find { it.id == '%s' }.kinds".formatted(id), hasItem("ILLNESS"))
                .body("items.find { it.id == '%s' }.outcome".formatted(id), nullValue())
                .extract()
                .asString();
        assertThat(waiting).doesNotContain(resident.toString());

        as("fg").body(Map.of("outcome", "JUSTIFIED", "words", "Terecht."))
                .post(REVIEWS + "/{id}/outcome", id)
                .then()
                .statusCode(428);
        review(id, "JUSTIFIED", 7).statusCode(412);
        review(id, "JUSTIFIED", 1).statusCode(200).body("reviewedBy", equalTo("fg@amsterdam.example"));
        review(id, "NOT_JUSTIFIED", 2).statusCode(409);
        as("fg").get(REVIEWS).then().body("items.id", not(hasItem(id)));
        as("fg").get(REVIEWS + "?reviewed=true").then().body("items.id", hasItem(id));
    }

    @Test
    void what_is_written_about_it_is_stored_encrypted() throws SQLException {
        UUID resident = people.resident();
        String id = opened(resident).extract().path("id");
        review(id, "JUSTIFIED", 1).statusCode(200);

        try (var connection = database.getConnection();
                var select = connection.prepareStatement(
                        "select reason, review_words from break_glass_window where id = ?::uuid")) {
            select.setString(1, id);
            try (var row = select.executeQuery()) {
                assertThat(row.next()).isTrue();
                assertThat(new String(row.getBytes(1), StandardCharsets.ISO_8859_1))
                        .doesNotContain("vanavond");
                assertThat(new String(row.getBytes(2), StandardCharsets.ISO_8859_1))
                        .doesNotContain("Gezien");
            }
        }
    }

    @ParameterizedTest(name = "\"{0}\" is no reason")
    @ValueSource(
            strings = {
                "",
                "nood",
                "levensgevaar levensgevaar levensgevaar",
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                "BSN 111222333 is in gevaar vanavond"
            })
    void a_reason_is_a_sentence_without_a_citizen_number(String reason) {
        UUID resident = people.resident();
        Map<String, Object> body = body(resident);
        body.put("reason", reason);

        as("raadsvrouw")
                .body(body)
                .post(PATH)
                .then()
                .statusCode(400)
                .body("violations.findAll { it.field == 'reason' }", hasSize(1));

        read(resident).body("decision", equalTo(false));
    }

    @Test
    void all_that_is_missing_is_named_at_once() {
        as("raadsvrouw")
                .body(Map.of("dangerToLife", false))
                .post(PATH)
                .then()
                .statusCode(400)
                .body("violations.field", hasItems("residentId", "reason", "dangerToLife", "residentCannotDecide"));
        as("raadsvrouw").get(PATH).then().statusCode(400);
    }

    @Test
    void an_unknown_resident_is_404_and_a_second_window_409_and_the_same_key_opens_one() {
        as("raadsvrouw").body(body(UUID.randomUUID())).post(PATH).then().statusCode(404);
        UUID resident = people.resident();
        String key = UUID.randomUUID().toString();

        as("raadsvrouw")
                .header("Idempotency-Key", key)
                .body(body(resident))
                .post(PATH)
                .then()
                .statusCode(201);
        as("raadsvrouw")
                .header("Idempotency-Key", key)
                .body(body(resident))
                .post(PATH)
                .then()
                .statusCode(201);

        as("raadsvrouw").body(body(resident)).post(PATH).then().statusCode(409);
        as("raadsvrouw").get(PATH + "?residentId=" + resident).then().body("items.id", hasItem(notNullValue()));
    }

    private static ValidatableResponse opened(UUID resident) {
        return as("raadsvrouw").body(body(resident)).post(PATH).then().statusCode(201);
    }

    private static Map<String, Object> body(UUID resident) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("residentId", resident);
        body.put("reason", REASON);
        body.put("dangerToLife", true);
        body.put("residentCannotDecide", true);
        return body;
    }

    private static ValidatableResponse read(UUID resident) {
        return asMessaging()
                .body(question(NOOR, "read", "ILLNESS", resident, "WMO_SUPPORT"))
                .post("/access/v1/evaluation")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse review(String id, String outcome, int version) {
        return as("fg").header("If-Match", "\"" + version + "\"")
                .body(Map.of("outcome", outcome, "words", "Gezien en besproken met het team."))
                .post(REVIEWS + "/{id}/outcome", id)
                .then();
    }

    /** As if four hours had gone by. */
    private void closeInThePast(UUID resident) throws SQLException {
        try (var connection = database.getConnection();
                var update =
                        connection.prepareStatement("update break_glass_window set opened_at = opened_at - interval"
                                + " '5 hours', closes_at = closes_at - interval '5 hours' where resident = ?")) {
            update.setObject(1, resident);
            assertThat(update.executeUpdate()).isEqualTo(1);
        }
    }
}

package nl.busbaan.consent.breakglass;

import static nl.busbaan.consent.People.FATMA;
import static nl.busbaan.consent.People.KARIM;
import static nl.busbaan.consent.People.NOOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Danger to life: data opens for a while, for one colleague. */
@QuarkusTest
class BreakGlassTest extends BreakGlassCase {
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

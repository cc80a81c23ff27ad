package nl.busbaan.directory;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import nl.busbaan.devstack.testing.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a professional says of himself right now; it ends by itself, by the clock of the product. */
@QuarkusTest
class PresenceTest {
    private static final String ME = "/directory/v1/me";

    @Inject
    TestClock clock;

    @BeforeEach
    void theSampleIsIndexed() {
        clock.reset();
        Searching.ready();
    }

    /** On Tuesday morning what was said for the evening would hold again. */
    @AfterEach
    void backToTuesdayWithNothingSaid() {
        clock.reset();
        as("raadsvrouw").body(Map.of("state", "AVAILABLE")).put(ME + "/presence");
    }

    @Test
    void who_says_that_he_is_there_outside_his_hours_answers_until_then_and_is_found_by_who_answers_now() {
        clock.moveTo(LocalDateTime.of(2026, 11, 24, 20, 0));
        as("raadsvrouw").get(ME).then().body("reachability.state", equalTo("LATER"));
        assertThat(answeringNow("Noor van den Berg")).isEmpty();

        as("raadsvrouw")
                .body(Map.of("state", "AVAILABLE", "until", "2026-11-24T20:30:00Z"))
                .put(ME + "/presence")
                .then()
                .statusCode(200)
                .body("presence.state", equalTo("AVAILABLE"))
                .body("reachability.state", equalTo("NOW"))
                .body("reachability.sentence", startsWith("Neemt op tot 21.30 uur"));

        assertThat(answeringNow("Noor van den Berg")).contains("Noor van den Berg");

        clock.moveTo(LocalDateTime.of(2026, 11, 24, 21, 30));
        as("raadsvrouw").get(ME).then().body("presence", nullValue()).body("reachability.state", equalTo("LATER"));
        assertThat(answeringNow("Noor van den Berg")).isEmpty();
    }

    private static List<String> answeringNow(String name) {
        return Searching.of(name, Map.of("kinds", List.of("PROFESSIONAL"), "reachableNow", true))
                .getList("hits.title");
    }

    @Test
    void without_an_end_it_holds_until_the_end_of_the_day_and_within_his_hours_it_only_ends_what_was_said() {
        as("raadsvrouw")
                .body(Map.of("state", "BUSY"))
                .put(ME + "/presence")
                .then()
                .statusCode(200);
        as("raadsvrouw")
                .body(Map.of("state", "AVAILABLE"))
                .put(ME + "/presence")
                .then()
                .statusCode(200)
                .body("presence", nullValue())
                .body("reachability.sentence", startsWith("Neemt op tot 17.00 uur"));

        clock.moveTo(LocalDateTime.of(2026, 11, 24, 20, 0));
        as("raadsvrouw")
                .body(Map.of("state", "AVAILABLE"))
                .put(ME + "/presence")
                .then()
                .body("presence.until", equalTo("2026-11-24T23:00:00Z"))
                .body("reachability.sentence", startsWith("Neemt op tot 24.00 uur"));

        clock.moveTo(LocalDateTime.of(2026, 11, 25, 0, 0));
        as("raadsvrouw").get(ME).then().body("presence", nullValue()).body("reachability.state", equalTo("LATER"));
    }

    @Test
    void an_absence_that_is_planned_afterwards_ends_it() {
        clock.moveTo(LocalDateTime.of(2026, 11, 24, 20, 0));
        as("raadsvrouw")
                .body(Map.of("state", "AVAILABLE", "until", "2026-11-25T20:00:00Z"))
                .put(ME + "/presence")
                .then()
                .statusCode(200);

        String absence = as("raadsvrouw")
                .body(Map.of("from", "2026-11-25T09:00:00Z", "until", "2026-11-25T12:00:00Z"))
                .post(ME + "/absences")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");

        as("raadsvrouw").get(ME).then().body("presence", nullValue()).body("reachability.state", equalTo("LATER"));
        as("raadsvrouw").delete(absence).then().statusCode(204);
    }

    @Test
    void nobody_says_days_ahead_that_he_answers() {
        as("raadsvrouw")
                .body(Map.of("state", "AVAILABLE", "until", "2026-11-25T23:00:01Z"))
                .put(ME + "/presence")
                .then()
                .statusCode(400)
                .body("violations.field[0]", equalTo("until"));
    }

    @Test
    void an_end_that_has_been_is_refused() {
        as("raadsvrouw")
                .body(Map.of("state", "AVAILABLE", "until", "2026-11-24T08:00:00Z"))
                .put(ME + "/presence")
                .then()
                .statusCode(400)
                .body("violations.field[0]", equalTo("until"));
    }

    private static RequestSpecification as(String account) {
        return given().auth().oauth2(Tokens.of(account)).contentType("application/json");
    }
}

package nl.busbaan.directory;

import static nl.busbaan.directory.HistoryTest.changed;
import static nl.busbaan.directory.Maintaining.admin;
import static nl.busbaan.directory.Maintaining.bodyOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import nl.busbaan.directory.quality.Sweeping;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The history keeps what is someone's as long as it is needed; that something changed, when and by whom, stays. */
@QuarkusTest
class RetentionTest {
    private static final String API = "/directory/v1/";
    private static final String FIRST = "+31 20 000 9961";
    private static final String SECOND = "+31 20 000 9962";

    @Inject
    TestClock clock;

    @Inject
    DataSource database;

    @BeforeEach
    void theSampleIsThere() {
        clock.reset();
        SampleKaart.importedOnce();
    }

    @AfterEach
    void itIsToday() {
        clock.reset();
    }

    @Test
    void of_who_left_nothing_stays_in_the_history_after_half_a_year_but_that_it_changed() {
        Response left = added("professionals", Map.of("phone", FIRST, "familyName", "Vertrokkene"));
        changed(left, Map.of("phone", SECOND));
        takeOff(left);
        sweepAt(LocalDateTime.of(2027, 5, 20, 10, 0));
        assertThat(history(left)).contains(FIRST, SECOND, "Vertrokkene");

        sweepAt(LocalDateTime.of(2027, 5, 25, 10, 0));

        assertThat(history(left)).doesNotContain(FIRST, SECOND, "Vertrokkene");
        changesOf(left)
                .body("items.what", contains("TAKEN_OFF", "CHANGED", "ADDED"))
                .body("items.who", contains("Jij", "Jij", "Jij"))
                .body("items.blanked", contains(true, true, true))
                .body("items.undoable", contains(false, false, false))
                .body("items.fields.flatten()", empty());
    }

    @Test
    void what_was_wiped_is_not_taken_back_and_the_answer_says_why() {
        Response left = added("professionals", Map.of("phone", FIRST));
        takeOff(left);
        sweepAt(LocalDateTime.of(2027, 6, 1, 10, 0));

        undo(left, 0).statusCode(409).body("detail", containsString("bewaartermijn"));

        admin().get(left.header("Location")).then().statusCode(404);
    }

    @Test
    void of_who_stays_old_versions_go_when_they_were_replaced_two_years_ago_and_what_holds_stays() {
        Response stays = added("professionals", Map.of("phone", FIRST));
        clock.moveTo(LocalDateTime.of(2028, 6, 1, 10, 0));
        changed(stays, Map.of("phone", SECOND));
        sweepAt(LocalDateTime.of(2029, 1, 1, 10, 0));
        assertThat(history(stays)).contains(FIRST, SECOND);

        sweepAt(LocalDateTime.of(2030, 6, 2, 10, 0));

        assertThat(history(stays)).doesNotContain(FIRST).contains(SECOND);
        changesOf(stays).body("items", hasSize(2)).body("items[0].blanked", equalTo(true));
        undo(stays, 0).statusCode(409);
        admin().get(stays.header("Location")).then().body("phone", equalTo(SECOND));
    }

    @Test
    void what_it_was_after_a_change_can_be_put_back_though_what_it_was_before_is_gone() {
        Response stays = added("professionals", Map.of("phone", FIRST));
        clock.moveTo(LocalDateTime.of(2028, 6, 1, 10, 0));
        changed(stays, Map.of("phone", SECOND));
        clock.moveTo(LocalDateTime.of(2029, 6, 1, 10, 0));
        changed(stays, Map.of("phone", "+31 20 000 9963"));
        sweepAt(LocalDateTime.of(2030, 6, 2, 10, 0));
        assertThat(history(stays)).doesNotContain(FIRST).contains(SECOND);

        changesOf(stays).body("items.restorable", contains(false, true, false));
    }

    @Test
    void of_a_team_only_numbers_and_addresses_go_and_of_what_is_offered_nothing() {
        Response team = added("teams", Map.of("phone", FIRST, "description", "Zo was het."));
        changed(team, Map.of("phone", SECOND, "description", "Zo is het."));
        Response offering = added("offerings", Map.of("summary", "Zo was het."));
        changed(offering, Map.of("summary", "Zo is het."));

        sweepAt(LocalDateTime.of(2028, 11, 25, 10, 0));

        assertThat(history(team)).doesNotContain(FIRST).contains("Zo was het.", SECOND);
        assertThat(history(offering)).contains("Zo was het.");
        undo(team, 0).statusCode(409);
        undo(offering, 0).statusCode(204);
    }

    @Test
    void what_a_file_said_last_stays_so_that_a_later_import_still_knows_what_people_changed() {
        SampleKaart.imported();
        SampleKaart file = SampleKaart.asItIs().with("organisations.csv", csv -> {
            int columns = csv.lines().findFirst().orElseThrow().split(",", -1).length;
            return csv + "bewaar-proef,Bewaarproef,OTHER,Een proef.,,noord,," + FIRST + ",,sample,2026-11-01,2026-11-01"
                    + ",".repeat(columns - 12) + "\n";
        });
        String run = file.send(false).statusCode(200).extract().path("id");
        String id = Maintaining.organisationNamed("Bewaarproef");
        Response now = admin().get(API + "organisations/" + id);
        Map<String, Object> body = new HashMap<>(now.jsonPath().getMap(""));
        body.put("phone", SECOND);
        admin().header("If-Match", now.header("ETag"))
                .body(body)
                .put(API + "organisations/" + id)
                .then()
                .statusCode(200);

        sweepAt(LocalDateTime.of(2029, 1, 1, 10, 0));

        file.send(true).body("counts.organisations.changed", equalTo(0));
        admin().post(API + "imports/" + run + "/undo")
                .then()
                .statusCode(409)
                .body("detail", containsString("te lang geleden"));
        clock.reset();
        SampleKaart.imported();
    }

    private void sweepAt(LocalDateTime moment) {
        clock.moveTo(moment);
        Sweeping.blank();
    }

    private static Response added(String kind, Map<String, Object> facts) {
        Map<String, Object> body = bodyOf(kind);
        body.putAll(facts);
        Response added = admin().body(body).post(API + kind);
        added.then().statusCode(201);
        return added;
    }

    private static void takeOff(Response added) {
        admin().header("If-Match", admin().get(added.header("Location")).header("ETag"))
                .delete(added.header("Location"))
                .then()
                .statusCode(204);
    }

    private static ValidatableResponse changesOf(Response added) {
        return admin().get(API + "entries/" + added.path("id") + "/changes")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse undo(Response added, int place) {
        long change = changesOf(added).extract().jsonPath().getLong("items[" + place + "].id");
        return admin().post(API + "entries/" + added.path("id") + "/changes/" + change + "/undo")
                .then();
    }

    /** All that the history holds of the entry. */
    private String history(Response added) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "select string_agg(coalesce(before::text, '') || after::text, ' ') from entry_change where entry_id = ?")) {
            select.setObject(1, UUID.fromString(added.path("id")));
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}

package nl.busbaan.directory;

import static io.restassured.RestAssured.given;
import static nl.busbaan.directory.Maintaining.admin;
import static nl.busbaan.directory.Maintaining.bodyOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import nl.busbaan.devstack.testing.Tokens;
import nl.busbaan.directory.quality.OpenReports;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** "Klopt niet." */
@QuarkusTest
class ReportTest {
    private static final String API = "/directory/v1/";

    @Inject
    DataSource database;

    @Inject
    OpenReports openReports;

    @BeforeEach
    void theSampleIsThere() {
        SampleKaart.importedOnce();
    }

    @Test
    void a_report_shows_on_the_entry_until_someone_answers_it_and_the_reporter_reads_the_answer() {
        String entry = offering();
        String id = report(
                "inwoner",
                Map.of("entryId", entry, "reason", "PHONE", "remark", "Niemand neemt op.", "hearBack", true));

        care(entry)
                .body("reported.reason", contains("PHONE"))
                .body("reported[0].reasonName", equalTo("De telefoon klopt niet"));
        Response queued = queued(id);
        assertThat(queued.jsonPath().getList("items.find { it.id == '" + id + "' }.remarks"))
                .isEqualTo(List.of("Niemand neemt op."));
        move("beheerder", id, 0, Map.of("state", "IN_REVIEW")).statusCode(200).header("ETag", equalTo("\"1\""));
        care(entry).body("reported", hasSize(1));
        move("beheerder", id, 1, Map.of("state", "SOLVED", "answer", "Het nummer is verbeterd."))
                .statusCode(200);

        care(entry).body("reported", empty());
        as("inwoner")
                .get(API + "me/reports")
                .then()
                .body("reports.id", hasItem(id))
                .body("reports.find { it.id == '%s' }.answer".formatted(id), equalTo("Het nummer is verbeterd."))
                .body("reports.find { it.id == '%s' }.remarks".formatted(id), empty());
        move("beheerder", id, 2, Map.of("state", "REJECTED", "answer", "Toch niet."))
                .statusCode(409);
    }

    @Test
    void the_same_said_twice_is_one_report_that_counts() {
        String entry = offering();

        String first = report("raadsvrouw", Map.of("entryId", entry, "reason", "GONE", "hearBack", true));
        String second = report("uwv", Map.of("entryId", entry, "reason", "GONE", "remark", "Gesloten."));
        String again = report("raadsvrouw", Map.of("entryId", entry, "reason", "GONE", "hearBack", true));
        String other = report("uwv", Map.of("entryId", entry, "reason", "ADDRESS"));

        assertThat(second).isEqualTo(first);
        assertThat(again).isEqualTo(first);
        assertThat(other).isNotEqualTo(first);
        assertThat(queued(first).jsonPath().getInt("items.find { it.id == '" + first + "' }.times"))
                .isEqualTo(2);
        care(entry).body("reported.reason", contains("GONE", "ADDRESS"));
    }

    @Test
    void a_repeated_report_with_its_key_is_one() {
        String entry = offering();
        String key = UUID.randomUUID().toString();

        for (int i = 0; i < 2; i++) {
            as("uwv")
                    .header("Idempotency-Key", key)
                    .body(Map.of("entryId", entry, "reason", "GONE"))
                    .post(API + "reports")
                    .then()
                    .statusCode(201);
        }

        String id = as("uwv")
                .header("Idempotency-Key", key)
                .body(Map.of("entryId", entry, "reason", "GONE"))
                .post(API + "reports")
                .header("Location")
                .replaceAll(".*/", "");
        assertThat(queued(id).jsonPath().getInt("items.find { it.id == '" + id + "' }.times"))
                .isEqualTo(1);
    }

    @Test
    void what_is_missing_is_kept_without_who_missed_it_unless_he_wants_to_hear_back() throws SQLException {
        String words = "Een plek om kleding te ruilen in Noord " + UUID.randomUUID();

        String id = report("raadsvrouw", Map.of("reason", "MISSING", "remark", words));

        assertThat(accountBehind(id)).isNull();
        queued(id);
        as("raadsvrouw").get(API + "me/reports").then().body("reports.id", not(hasItem(id)));
        String heard = report("raadsvrouw", Map.of("reason", "MISSING", "remark", words, "hearBack", true));
        assertThat(heard).isNotEqualTo(id);
        as("raadsvrouw").get(API + "me/reports").then().body("reports.id", hasItem(heard));
    }

    @Test
    void who_watches_over_the_entry_sees_and_answers_the_report_and_nobody_else_does() {
        String entry = offering();
        String owner = as("klantadviseur").get(API + "me").path("id");
        admin().body(Map.of("professionalId", owner))
                .put(API + "entries/" + entry + "/owner")
                .then()
                .statusCode(204);
        String id = report("uwv", Map.of("entryId", entry, "reason", "CONDITIONS"));

        as("klantadviseur").get(API + "reports").then().body("items.id", hasItem(id));
        as("uwv").get(API + "reports").then().statusCode(200).body("items.id", not(hasItem(id)));
        move("uwv", id, 0, Map.of("state", "IN_REVIEW")).statusCode(404);
        move("klantadviseur", id, 5, Map.of("state", "IN_REVIEW")).statusCode(412);
        as("klantadviseur")
                .body(Map.of("state", "IN_REVIEW"))
                .put(API + "reports/" + id + "/state")
                .then()
                .statusCode(428);
        move("klantadviseur", id, 0, Map.of("state", "REJECTED", "answer", "De voorwaarden kloppen."))
                .statusCode(200);
        as("klantadviseur").get(API + "reports?closed=true&limit=100").then().body("items.id", hasItem(id));
    }

    @Test
    void everything_wrong_with_a_report_is_told_at_once_and_nothing_is_kept() {
        refused(Map.of()).body("violations.field", hasItem("reason"));
        refused(Map.of("reason", "PHONE", "remark", "x".repeat(301)))
                .body("violations.field", hasItems("remark", "aboutAnEntryOrMissing"));
        refused(Map.of("reason", "MISSING")).body("violations.field", contains("saidInWords"));
        refused(Map.of("reason", "MISSING", "remark", "Help 111222333.")).body("violations.field", contains("remark"));
        refused(Map.of("reason", "KAPOT", "entryId", "uwv", "hearBack", "ja", "remark", 5))
                .body("violations.field", hasItems("reason", "entryId", "hearBack", "remark"));
        as("uwv")
                .body(Map.of("entryId", UUID.randomUUID(), "reason", "GONE"))
                .post(API + "reports")
                .then()
                .statusCode(404);
    }

    @Test
    void a_resident_can_not_report_on_people_he_may_not_see() {
        String colleague = as("uwv").get(API + "me").path("id");

        as("inwoner")
                .body(Map.of("entryId", colleague, "reason", "LEFT"))
                .post(API + "reports")
                .then()
                .statusCode(404);
    }

    @Test
    void a_closed_report_needs_an_answer() {
        String id = report("uwv", Map.of("entryId", offering(), "reason", "GONE"));

        move("beheerder", id, 0, Map.of("state", "SOLVED", "answer", " "))
                .statusCode(400)
                .body("violations.field", contains("answered"));
    }

    private @org.jspecify.annotations.Nullable String accountBehind(String report) throws SQLException {
        try (Connection connection = database.getConnection();
                ResultSet row = connection
                        .createStatement()
                        .executeQuery("select account_id from report_remark where report_id = '" + report + "'")) {
            assertThat(row.next()).isTrue();
            return row.getString(1);
        }
    }

    private static String offering() {
        return admin().body(bodyOf("offerings")).post(API + "offerings").path("id");
    }

    /** Whoever stays unknown may be one and the same, so one person alone buries nothing. */
    @Test
    void only_people_who_are_certainly_several_count_as_several() {
        String entry = offering();
        UUID id = UUID.fromString(entry);
        for (String reason : List.of("PHONE", "PHONE", "GONE", "ADDRESS")) {
            report("uwv", Map.of("entryId", entry, "reason", reason));
        }
        report("uwv", Map.of("entryId", entry, "reason", "GONE", "hearBack", true));
        report("uwv", Map.of("entryId", entry, "reason", "PHONE", "hearBack", true));
        assertThat(openReports.reporters(List.of(id))).containsEntry(id, 1);

        String report = report("wpi", Map.of("entryId", entry, "reason", "PHONE", "hearBack", true));

        assertThat(openReports.reporters(List.of(id))).containsEntry(id, 2);
        move("beheerder", report, 0, Map.of("state", "REJECTED", "answer", "Het klopte toch."))
                .statusCode(200);
        assertThat(openReports.reporters(List.of(id))).containsEntry(id, 1);
        assertThat(openReports.reporters(List.of(UUID.randomUUID()))).isEmpty();
    }

    private static String report(String account, Map<String, ?> report) {
        return as(account)
                .body(report)
                .post(API + "reports")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static ValidatableResponse refused(Map<String, ?> report) {
        return as("uwv").body(report).post(API + "reports").then().statusCode(400);
    }

    /** The page of the administrator's queue that has it. */
    private static Response queued(String report) {
        String cursor = null;
        while (true) {
            RequestSpecification call = as("beheerder").queryParam("limit", 100);
            Response page = (cursor == null ? call : call.queryParam("cursor", cursor)).get(API + "reports");
            if (page.jsonPath().getList("items.id").contains(report)) {
                return page;
            }
            cursor = page.path("nextCursor");
            assertThat(cursor).as("report %s is in the queue", report).isNotNull();
        }
    }

    private static ValidatableResponse care(String entry) {
        return as("inwoner").get(API + "entries/" + entry + "/care").then().statusCode(200);
    }

    private static ValidatableResponse move(String account, String report, int version, Map<String, ?> body) {
        return as(account)
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .put(API + "reports/" + report + "/state")
                .then();
    }

    private static RequestSpecification as(String account) {
        return given().auth().oauth2(Tokens.of(account)).contentType("application/json");
    }
}

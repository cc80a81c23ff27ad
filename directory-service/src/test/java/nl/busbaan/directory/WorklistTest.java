package nl.busbaan.directory;

import static io.restassured.RestAssured.given;
import static nl.busbaan.directory.Maintaining.admin;
import static nl.busbaan.directory.Maintaining.bodyOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import nl.busbaan.devstack.testing.Tokens;
import nl.busbaan.directory.quality.Sweeping;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class WorklistTest {
    private static final String API = "/directory/v1/";

    @Inject
    TestClock clock;

    @BeforeEach
    void theSampleIsThere() {
        clock.reset();
        SampleKaart.importedOnce();
    }

    @AfterEach
    void backToTuesday() {
        clock.reset();
    }

    @Test
    void what_is_long_unconfirmed_much_looked_at_and_reported_comes_first_and_leaves_when_confirmed() {
        String entry = offering("2020-01-01");
        viewed(entry, 30);
        report(entry);

        JsonPath list = worklist();

        assertThat(list.getList("items")).hasSize(10);
        assertThat(list.getString("items[0].care.id")).isEqualTo(entry);
        assertThat(list.getString("items[0].facts")).contains("Een proef.");
        assertThat(list.getLong("counts.reports")).isPositive();
        admin().post(API + "entries/" + entry + "/confirmations").then().statusCode(204);
        as("beheerder")
                .body(Map.of("state", "SOLVED", "answer", "Nagekeken."))
                .header("If-Match", "\"0\"")
                .put(API + "reports/" + reportOn(entry) + "/state")
                .then()
                .statusCode(200);
        assertThat(worklist().getList("items.care.id")).doesNotContain(entry);
    }

    @Test
    void more_views_weigh_more_and_what_holds_is_not_there() {
        String fresh = offering("2026-11-20");
        String quiet = offering("2021-01-01");
        String busy = offering("2021-01-01");
        viewed(fresh, 100);
        viewed(busy, 100);

        List<String> ids = worklist().getList("items.care.id");

        assertThat(ids).contains(busy).doesNotContain(fresh);
        assertThat(ids.indexOf(quiet) == -1 || ids.indexOf(quiet) > ids.indexOf(busy))
                .isTrue();
        put(busy, quiet);
    }

    @Test
    void what_the_owner_was_asked_needs_no_second_look_until_he_was_silent() {
        String entry = offering("2019-01-01");
        viewed(entry, 50);
        String owner = as("wpi").get(API + "me").path("id");
        admin().body(Map.of("professionalId", owner))
                .put(API + "entries/" + entry + "/owner")
                .then()
                .statusCode(204);
        Sweeping.now();
        assertThat(worklist().getList("items.care.id")).contains(entry);

        admin().post(API + "entries/" + entry + "/confirmation-requests").then().statusCode(204);

        assertThat(worklist().getList("items.care.id")).doesNotContain(entry);
        put(entry);
    }

    @Test
    void what_was_confirmed_too_long_ago_is_listed_page_by_page_the_longest_first_until_it_is_confirmed() {
        String oldest = offering("1999-01-01");
        String older = offering("1999-01-02");
        String fresh = offering("2026-11-20");
        long before = worklist().getLong("counts.stale");

        JsonPath first = stale("limit", 1).statusCode(200).extract().jsonPath();
        JsonPath second = stale("limit", 1, "cursor", first.getString("nextCursor"))
                .statusCode(200)
                .extract()
                .jsonPath();

        assertThat(first.getString("items[0].id")).isEqualTo(oldest);
        assertThat(first.getString("items[0].lastConfirmed")).isEqualTo("1999-01-01");
        assertThat(second.getString("items[0].id")).isEqualTo(older);
        assertThat(stale("limit", 100).extract().jsonPath().getList("items.id")).doesNotContain(fresh);
        put(oldest, older);
        assertThat(worklist().getLong("counts.stale")).isEqualTo(before - 2);
        assertThat(stale("limit", 100).extract().jsonPath().getList("items.id")).doesNotContain(oldest, older);
    }

    @Test
    void a_place_in_the_list_that_was_made_up_is_refused() {
        stale("cursor", "stuk").statusCode(400).body("violations.field", hasItem("cursor"));
        stale("limit", 0).statusCode(400);
        as("wpi").get(API + "worklist/stale").then().statusCode(403);
    }

    @Test
    void a_refused_file_waits_until_a_better_one_of_that_kaart_is_imported() {
        clock.moveTo(LocalDateTime.of(2026, 11, 24, 10, 30));
        SampleKaart.imported();
        long before = worklist().getLong("counts.refusedImports");

        clock.moveTo(LocalDateTime.of(2026, 11, 24, 10, 31));
        SampleKaart broken = SampleKaart.asItIs().with("teams.csv", text -> text + "stuk");
        broken.send(true).statusCode(400);
        assertThat(worklist().getLong("counts.refusedImports")).isEqualTo(before);
        broken.send(false).statusCode(400);
        broken.send(false).statusCode(400);

        assertThat(worklist().getLong("counts.refusedImports")).isEqualTo(before + 1);
        clock.moveTo(LocalDateTime.of(2026, 11, 24, 10, 32));
        SampleKaart.imported();
        assertThat(worklist().getLong("counts.refusedImports")).isEqualTo(before);
    }

    private static ValidatableResponse stale(Object... parameters) {
        RequestSpecification request = admin();
        for (int i = 0; i < parameters.length; i += 2) {
            request.queryParam(String.valueOf(parameters[i]), parameters[i + 1]);
        }
        return request.get(API + "worklist/stale").then();
    }

    @Test
    void views_are_counted_for_what_exists_and_who_may_see_it() {
        String colleague = as("wpi").get(API + "me").path("id");

        as("inwoner").post(API + "entries/" + colleague + "/views").then().statusCode(404);
        as("wpi").post(API + "entries/" + colleague + "/views").then().statusCode(204);
        as("wpi").get(API + "reports").then().body("items.entryId", not(hasItem(colleague)));
    }

    /** So that the next test's ten have room. */
    private static void put(String... entries) {
        for (String entry : entries) {
            admin().post(API + "entries/" + entry + "/confirmations").then().statusCode(204);
        }
    }

    private static void viewed(String entry, int times) {
        for (int i = 0; i < times; i++) {
            as("uwv").post(API + "entries/" + entry + "/views").then().statusCode(204);
        }
        Sweeping.views();
    }

    private static void report(String entry) {
        as("uwv")
                .body(Map.of("entryId", entry, "reason", "GONE"))
                .post(API + "reports")
                .then()
                .statusCode(201);
    }

    private static String reportOn(String entry) {
        return as("beheerder")
                .queryParam("limit", 100)
                .get(API + "reports")
                .jsonPath()
                .getString("items.find { it.entryId == '" + entry + "' }.id");
    }

    private static String offering(String lastConfirmed) {
        Map<String, Object> body = bodyOf("offerings");
        body.put("lastConfirmed", lastConfirmed);
        return admin().body(body).post(API + "offerings").path("id");
    }

    private static JsonPath worklist() {
        return admin().get(API + "worklist").then().statusCode(200).extract().jsonPath();
    }

    private static RequestSpecification as(String account) {
        return given().auth().oauth2(Tokens.of(account)).contentType("application/json");
    }
}

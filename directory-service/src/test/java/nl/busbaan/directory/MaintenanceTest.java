package nl.busbaan.directory;

import static nl.busbaan.directory.Maintaining.UNKNOWN;
import static nl.busbaan.directory.Maintaining.admin;
import static nl.busbaan.directory.Maintaining.assignment;
import static nl.busbaan.directory.Maintaining.bodyOf;
import static nl.busbaan.directory.Searching.idOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Entries of every kind are added, changed and taken off the map by the administrator. */
@QuarkusTest
class MaintenanceTest {
    private static final String API = "/directory/v1/";

    @BeforeEach
    void theSampleIsThere() {
        SampleKaart.importedOnce();
    }

    @ParameterizedTest
    @ValueSource(strings = {"organisations", "teams", "professionals", "offerings", "initiatives"})
    void an_entry_is_added_changed_with_its_version_and_taken_off_the_map(String kind) {
        Map<String, Object> body = bodyOf(kind);
        Response added = admin().body(body).post(API + kind);
        added.then().statusCode(201).header("Location", matchesPattern(".*/directory/v1/" + kind + "/[0-9a-f-]{36}"));
        String at = added.header("Location");
        String version = added.header("ETag");
        Map<String, Object> changed = new HashMap<>(body);
        changed.put(kind.equals("professionals") ? "familyName" : "name", "Nieuwe naam");

        admin().body(changed).put(at).then().statusCode(428);
        admin().header("If-Match", "\"77\"").body(changed).put(at).then().statusCode(412);
        Response after = admin().header("If-Match", version).body(changed).put(at);
        after.then().statusCode(200);
        admin().header("If-Match", version).body(changed).put(at).then().statusCode(412);

        assertThat(after.jsonPath().getString("name")).contains("Nieuwe naam");
        assertThat(after.header("ETag")).isNotEqualTo(version);
        admin().get(at).then().statusCode(200).header("ETag", after.header("ETag"));
        admin().delete(at).then().statusCode(428);
        admin().header("If-Match", after.header("ETag")).delete(at).then().statusCode(204);
        admin().get(at).then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"organisations", "teams", "professionals", "offerings", "initiatives"})
    void a_repeated_addition_with_its_key_adds_one_entry(String kind) {
        String key = UUID.randomUUID().toString();
        Map<String, Object> body = bodyOf(kind);

        String first = admin().header("Idempotency-Key", key)
                .body(body)
                .post(API + kind)
                .header("Location");
        Response again = admin().header("Idempotency-Key", key).body(body).post(API + kind);

        again.then().statusCode(201).header("Location", equalTo(first));
        body.put("source", "iets anders");
        admin().header("Idempotency-Key", key)
                .body(body)
                .post(API + kind)
                .then()
                .statusCode(409);
    }

    @ParameterizedTest
    @ValueSource(strings = {"organisations", "teams", "professionals", "offerings", "initiatives"})
    void everything_missing_is_told_at_once(String kind) {
        admin().body("{}")
                .post(API + kind)
                .then()
                .statusCode(400)
                .body("violations.field", hasItems("source", "sourceDate", "lastConfirmed"));
        admin().post(API + kind).then().statusCode(400);
        admin().body("{\"source\":").post(API + kind).then().statusCode(400);
        admin().body(Map.of("sourceDate", "gisteren", "source", 5))
                .post(API + kind)
                .then()
                .statusCode(400)
                .body("violations.field", hasItems("sourceDate", "source"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"organisations", "teams", "professionals", "offerings", "initiatives"})
    void codes_and_references_that_do_not_exist_are_refused_together(String kind) {
        Map<String, Object> body = bodyOf(kind);
        body.put("areas", List.of("noord", "atlantis"));
        if (kind.equals("professionals")) {
            body.put("assignments", List.of(assignment(UNKNOWN, UNKNOWN, "tovenaar", false)));
        } else if (!kind.equals("organisations")) {
            body.put("organisationId", UNKNOWN);
        }

        Response refused = admin().body(body).post(API + kind);

        refused.then().statusCode(400).body("violations.field", hasItems("areas[1]"));
        if (!kind.equals("organisations")) {
            assertThat(refused.jsonPath().<String>getList("violations.field"))
                    .containsAnyOf("organisationId", "assignments[0].teamId");
        }
    }

    @Test
    void what_others_still_need_stays() {
        JsonPath uwv = admin().get(API + "organisations/" + idOf("UWV", "ORGANISATION"))
                .jsonPath();
        Response team = admin().get(API + "teams/" + uwv.getString("teams[0].id"));

        admin().header("If-Match", "\"" + uwv.getInt("version") + "\"")
                .delete(API + "organisations/" + uwv.getString("id"))
                .then()
                .statusCode(409);
        admin().header("If-Match", team.header("ETag"))
                .delete(API + "teams/" + team.path("id"))
                .then()
                .statusCode(409);
    }

    @Test
    void a_change_is_found_and_a_deactivated_entry_no_longer() throws InterruptedException {
        Map<String, Object> body = bodyOf("offerings");
        String word = "kwibus" + Long.toString(System.nanoTime(), 36);
        body.put("needs", List.of("ik zoek een " + word));

        Response added = admin().body(body).post(API + "offerings");

        awaitHits(word, 1);
        admin().header("If-Match", added.header("ETag"))
                .delete(added.header("Location"))
                .then()
                .statusCode(204);
        awaitHits(word, 0);
    }

    private static void awaitHits(String word, int wanted) throws InterruptedException {
        long deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (true) {
            JsonPath answer = Searching.of(word, Map.of("kinds", List.of("SERVICE")));
            long exact = answer.<List<String>>getList("hits.why").stream()
                    .filter(why -> why.toString().contains(word))
                    .count();
            if (exact == wanted) {
                return;
            }
            assertThat(System.nanoTime()).as("hits for the new word: %d", exact).isLessThan(deadline);
            Thread.sleep(200);
        }
    }
}

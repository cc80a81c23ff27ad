package nl.busbaan.directory;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.busbaan.devstack.testing.Tokens;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class MaintenanceTest {
    private static final String API = "/directory/v1/";
    private static final String UNKNOWN = "01890000-0000-7000-8000-000000000000";

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

    @Test
    void a_new_lead_takes_over_from_the_old_one() {
        Map<String, Object> body = bodyOf("professionals");
        Map<?, ?> place = (Map<?, ?>) ((List<?>) body.get("assignments")).getFirst();
        String team = String.valueOf(place.get("teamId"));
        body.put("assignments", List.of(assignment(place.get("organisationId"), team, "teamleider", true)));

        String first = admin().body(body).post(API + "professionals").path("id");
        String second = admin().body(body).post(API + "professionals").path("id");

        admin().get(API + "teams/" + team).then().body("lead.id", equalTo(second));
        admin().get(API + "professionals/" + first).then().body("assignments[0].teamLead", equalTo(false));
    }

    @Test
    void who_works_in_two_places_is_a_member_of_both_and_found_through_both() throws InterruptedException {
        Map<String, Object> body = bodyOf("professionals");
        Map<String, Object> elsewhere = bodyOf("teams");
        String otherTeam = location(elsewhere, "teams");
        Map<?, ?> first = (Map<?, ?>) ((List<?>) body.get("assignments")).getFirst();
        String word = "flierefluit" + Long.toString(System.nanoTime(), 36);
        body.put("expertise", List.of(word));
        body.put(
                "assignments",
                List.of(first, assignment(elsewhere.get("organisationId"), otherTeam, "budgetcoach", true)));

        Response added = admin().body(body).post(API + "professionals");

        String id = added.path("id");
        added.then()
                .statusCode(201)
                .body("assignments.roleName", contains("Teamleider", "Budgetcoach"))
                .body("assignments[1].teamId", equalTo(otherTeam));
        admin().get(API + "teams/" + first.get("teamId")).then().body("members.id", hasItem(id));
        admin().get(API + "teams/" + otherTeam)
                .then()
                .body("members[0].roleName", equalTo("Budgetcoach"))
                .body("lead.id", equalTo(id));
        awaitFound(word, String.valueOf(elsewhere.get("organisationId")), id);
    }

    @Test
    void one_team_twice_is_refused() {
        Map<String, Object> body = bodyOf("professionals");
        Object place = ((List<?>) body.get("assignments")).getFirst();
        body.put("assignments", List.of(place, place));

        admin().body(body)
                .post(API + "professionals")
                .then()
                .statusCode(400)
                .body("violations.field", contains("assignments[1].teamId"));
    }

    @Test
    void nobody_stands_in_for_himself_and_who_is_not_there_is_named_beside_his_place() {
        Map<String, Object> body = bodyOf("professionals");
        Response added = admin().body(body).post(API + "professionals");
        String self = added.path("id");
        body.put("duoPartnerId", UNKNOWN);
        body.put("standInIds", List.of(idOf("teamleider", "PROFESSIONAL"), UNKNOWN));
        Map<String, Object> ofHimself = new HashMap<>(body);
        ofHimself.put("duoPartnerId", self);
        ofHimself.put("standInIds", List.of(self));

        admin().body(body)
                .post(API + "professionals")
                .then()
                .statusCode(400)
                .body("violations.field", containsInAnyOrder("duoPartnerId", "standInIds[1]"));
        admin().header("If-Match", added.header("ETag"))
                .body(ofHimself)
                .put(added.header("Location"))
                .then()
                .statusCode(400)
                .body("violations.field", containsInAnyOrder("duoPartnerId", "standInIds[0]"));
    }

    @Test
    void a_masked_address_is_for_the_administrator_alone() {
        Map<String, Object> body = bodyOf("initiatives");
        body.put(
                "location",
                Map.of(
                        "street",
                        "Geheimgracht 1",
                        "postalCode",
                        "1011 AA",
                        "city",
                        "Amsterdam",
                        "latitude",
                        52.37,
                        "longitude",
                        4.9,
                        "masked",
                        true));

        Response added = admin().body(body).post(API + "initiatives");

        added.then().statusCode(201).body("location.street", equalTo("Geheimgracht 1"));
        given().auth()
                .oauth2(Tokens.of("raadsvrouw"))
                .get(API + "initiatives/" + added.path("id"))
                .then()
                .body("location", equalTo(Map.of("city", "Amsterdam", "masked", true)));
    }

    @Test
    void half_a_place_on_the_map_is_refused_beside_the_field() {
        Map<String, Object> body = bodyOf("organisations");
        body.put("location", Map.of("latitude", 92, "postalCode", "0123"));

        admin().body(body)
                .post(API + "organisations")
                .then()
                .statusCode(400)
                .body(
                        "violations.field",
                        containsInAnyOrder("location.latitude", "location.postalCode", "location.onMapOrNot"));
    }

    private static void awaitFound(String word, String organisation, String id) throws InterruptedException {
        long deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!Searching.of(word, Map.of("organisationId", organisation))
                .getList("hits.id")
                .contains(id)) {
            assertThat(System.nanoTime())
                    .as("found through the second organisation")
                    .isLessThan(deadline);
            Thread.sleep(200);
        }
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

    private static String idOf(String name, String kind) {
        return Searching.of(name, Map.of("kinds", List.of(kind))).getString("hits[0].id");
    }

    /** A good body of each kind, in places made for it, so that other tests keep their sample. */
    static Map<String, Object> bodyOf(String kind) {
        Map<String, Object> body = new HashMap<>(Map.of(
                "source", "beheer",
                "sourceDate", "2026-11-01",
                "lastConfirmed", "2026-11-20",
                "areas", List.of("noord")));
        switch (kind) {
            case "organisations" -> body.putAll(Map.of("name", "Proef", "kind", "OTHER", "description", "Een proef."));
            case "teams" ->
                body.putAll(Map.of(
                        "organisationId", location(bodyOf("organisations"), "organisations"),
                        "name", "Proefteam",
                        "task", "WMO",
                        "description", "Een proef.",
                        "workingHours", "mo-fr 09:00-17:00"));
            case "professionals" -> {
                Map<String, Object> team = bodyOf("teams");
                body.putAll(Map.of(
                        "assignments",
                        List.of(assignment(team.get("organisationId"), location(team, "teams"), "teamleider", false)),
                        "givenName",
                        "Proef",
                        "familyName",
                        "Persoon",
                        "phone",
                        "+31 20 000 9000",
                        "email",
                        "proef@proef.example",
                        "workingHours",
                        "mo-fr 09:00-17:00",
                        "generated",
                        true));
            }
            case "offerings" ->
                body.putAll(Map.of(
                        "organisationId", location(bodyOf("organisations"), "organisations"),
                        "name", "Proefdienst",
                        "kind", "SERVICE",
                        "summary", "Een proef.",
                        "conditions", "Geen.",
                        "whoDecides", List.of("teamleider")));
            default -> body.putAll(Map.of("name", "Proefinitiatief", "description", "Een proef."));
        }
        return body;
    }

    static Map<String, Object> assignment(
            @Nullable Object organisation, @Nullable Object team, String role, boolean lead) {
        return Map.of(
                "organisationId",
                String.valueOf(organisation),
                "teamId",
                String.valueOf(team),
                "role",
                role,
                "teamLead",
                lead);
    }

    static String location(Map<String, Object> body, String kind) {
        return admin().body(body)
                .post(API + kind)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    static RequestSpecification admin() {
        return given().auth().oauth2(Tokens.of("beheerder")).contentType("application/json");
    }
}

package nl.busbaan.directory;

import static io.restassured.RestAssured.given;
import static nl.busbaan.directory.Maintaining.admin;
import static nl.busbaan.directory.Maintaining.bodyOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.busbaan.devstack.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class HistoryTest {
    private static final String API = "/directory/v1/";

    @BeforeEach
    void theSampleIsThere() {
        SampleKaart.importedOnce();
    }

    @Test
    void a_change_is_told_with_who_made_it_and_what_was_there_before() {
        Response added = added("teams", Map.of());
        changed(added, Map.of("phone", "+31 20 000 9123", "areas", List.of("noord", "oost"), "intake", "FULL"));

        changesOf(added)
                .body("items", hasSize(2))
                .body("items.what", contains("CHANGED", "ADDED"))
                .body("items[0].originName", equalTo("Beheer"))
                .body("items[0].who", equalTo("Jij"))
                .body("items[0].fields.label", contains("Werkgebied", "Telefoon", "Aanmelding"))
                .body("items[0].fields[0].before", equalTo("Noord"))
                .body("items[0].fields[0].after", equalTo("Noord, Oost"))
                .body("items[0].fields[1].before", nullValue())
                .body("items[0].fields[1].after", equalTo("+31 20 000 9123"))
                .body("items[0].fields[2].after", equalTo("Is nu vol"))
                .body("items.undoable", contains(true, false))
                .body("items.restorable", contains(false, true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"organisations", "teams", "professionals", "offerings", "initiatives"})
    void undo_brings_back_what_was_there_before_as_a_new_change(String kind) {
        Response added = added(kind, Map.of());
        String before = admin().get(added.header("Location")).jsonPath().getString("name");
        changed(added, Map.of(kind.equals("professionals") ? "familyName" : "name", "Per ongeluk"));

        undo(added, 0).statusCode(204);

        admin().get(added.header("Location")).then().body("name", equalTo(before));
        changesOf(added).body("items.origin", contains("UNDO", "ADMINISTRATOR", "ADMINISTRATOR"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"organisations", "teams", "professionals", "offerings", "initiatives"})
    void undo_puts_what_was_taken_off_the_map_back_and_takes_off_what_was_added(String kind) {
        Response added = added(kind, Map.of());
        String at = added.header("Location");
        admin().header("If-Match", added.header("ETag")).delete(at).then().statusCode(204);

        undo(added, 0).statusCode(204);

        admin().get(at).then().statusCode(200);
        changesOf(added).body("items.what", contains("PUT_BACK", "TAKEN_OFF", "ADDED"));
        undo(added, 2).statusCode(204);
        admin().get(at).then().statusCode(404);
    }

    @Test
    void a_change_that_something_was_built_upon_stays() {
        Response added = added("organisations", Map.of());
        changed(added, Map.of("name", "Eerste"));
        changed(added, Map.of("name", "Tweede"));

        undo(added, 1).statusCode(409).body("detail", containsString("weer iets veranderd"));

        admin().get(added.header("Location")).then().body("name", equalTo("Tweede"));
        changesOf(added).body("items", hasSize(3));
    }

    @Test
    void what_refers_to_something_that_left_the_map_can_not_come_back() {
        Map<String, Object> team = bodyOf("teams");
        Response of = admin().body(team).post(API + "teams");
        Response added =
                added("offerings", Map.of("organisationId", team.get("organisationId"), "teamId", of.path("id")));
        Map<String, Object> withoutTeam = new HashMap<>();
        withoutTeam.put("teamId", null);
        changed(added, withoutTeam);
        admin().header("If-Match", of.header("ETag"))
                .delete(of.header("Location"))
                .then()
                .statusCode(204);

        undo(added, 0).statusCode(409).body("detail", containsString("Dit team bestaat niet"));

        admin().get(added.header("Location")).then().body("teamId", nullValue());
    }

    @Test
    void what_others_need_can_not_be_undone() {
        Response organisation = added("organisations", Map.of());
        added("teams", Map.of("organisationId", organisation.path("id")));

        undo(organisation, 0).statusCode(409).body("detail", containsString("nog teams"));
    }

    @Test
    void an_undo_with_one_key_happens_once() {
        Response added = added("initiatives", Map.of());
        changed(added, Map.of("name", "Per ongeluk"));
        String path = changes(added) + "/" + changesOf(added).extract().path("items[0].id") + "/undo";

        for (int i = 0; i < 2; i++) {
            admin().header("Idempotency-Key", "undo-" + added.path("id"))
                    .post(path)
                    .then()
                    .statusCode(204);
        }

        changesOf(added).body("items", hasSize(3));
    }

    @Test
    void a_professional_reads_what_changed_about_himself_and_nobody_elses_history() {
        String me = as("klantadviseur").get(API + "me").path("id");
        Response page = admin().get(API + "professionals/" + me);
        changed(page, Map.of("phone", "+31 20 000 9777", "mandate", "beslist alleen"));

        as("klantadviseur")
                .get(API + "entries/" + me + "/changes")
                .then()
                .statusCode(200)
                .body("items[0].fields.label", contains("Mag beslissen over", "Telefoon"))
                .body("items[0].who", nullValue())
                .body("items[0].undoable", equalTo(false))
                .body("items.restorable", everyItem(equalTo(false)));
        as("raadsvrouw").get(API + "entries/" + me + "/changes").then().statusCode(404);
        as("raadsvrouw").post(API + "entries/" + me + "/changes/1/undo").then().statusCode(403);
    }

    @Test
    void the_history_is_read_page_by_page_and_refuses_what_is_no_cursor() {
        Response added = added("organisations", Map.of());
        changed(added, Map.of("name", "Eerste"));
        changed(added, Map.of("name", "Tweede"));

        String next = admin().get(changes(added) + "?limit=2")
                .then()
                .body("items", hasSize(2))
                .body("nextCursor", notNullValue())
                .extract()
                .path("nextCursor");
        admin().queryParam("cursor", next)
                .get(changes(added))
                .then()
                .body("items.what", contains("ADDED"))
                .body("items[0].undoable", equalTo(false))
                .body("nextCursor", nullValue());
        admin().get(changes(added) + "?cursor=stuk").then().statusCode(400);
        admin().get(changes(added) + "?cursor=dmllcg").then().statusCode(400);
        admin().get(changes(added) + "?limit=0").then().statusCode(400);
    }

    static Response added(String kind, Map<String, ?> besides) {
        Map<String, Object> body = bodyOf(kind);
        body.putAll(besides);
        Response added = admin().body(body).post(API + kind);
        assertThat(added.statusCode()).isEqualTo(201);
        return added;
    }

    /** Changes an entry as it is shown, whatever the version by now. */
    static void changed(Response shown, Map<String, ?> changes) {
        String at =
                shown.header("Location") == null ? API + "professionals/" + shown.path("id") : shown.header("Location");
        Response now = admin().get(at);
        Map<String, Object> body = new HashMap<>(now.jsonPath().getMap(""));
        body.computeIfPresent("whoDecides", (field, roles) -> now.jsonPath().getList("whoDecides.code"));
        if (body.containsKey("standIns")) {
            body.put("duoPartnerId", now.path("duoPartner.id"));
            body.put("standInIds", now.jsonPath().getList("standIns.id"));
        }
        body.putAll(changes);
        admin().header("If-Match", now.header("ETag")).body(body).put(at).then().statusCode(200);
    }

    static String changes(Response entry) {
        return API + "entries/" + entry.path("id") + "/changes";
    }

    static ValidatableResponse changesOf(Response entry) {
        return admin().get(changes(entry)).then().statusCode(200);
    }

    private static ValidatableResponse undo(Response entry, int place) {
        Object change = changesOf(entry).extract().path("items[" + place + "].id");
        return admin().post(changes(entry) + "/" + change + "/undo").then();
    }

    private static RequestSpecification as(String account) {
        return given().auth().oauth2(Tokens.of(account));
    }
}

package nl.busbaan.directory;

import static io.restassured.RestAssured.given;
import static nl.busbaan.directory.HistoryTest.added;
import static nl.busbaan.directory.HistoryTest.changed;
import static nl.busbaan.directory.HistoryTest.changes;
import static nl.busbaan.directory.HistoryTest.changesOf;
import static nl.busbaan.directory.Maintaining.admin;
import static nl.busbaan.directory.Maintaining.bodyOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.busbaan.devstack.testing.Tokens;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Back to what an entry was after an earlier change, whatever came since. */
@QuarkusTest
class RestoreTest {
    private static final String API = "/directory/v1/";

    @BeforeEach
    void theSampleIsThere() {
        SampleKaart.importedOnce();
    }

    @ParameterizedTest
    @ValueSource(strings = {"organisations", "teams", "professionals", "offerings", "initiatives"})
    void an_entry_is_again_what_it_was_after_an_earlier_change(String kind) {
        String name = kind.equals("professionals") ? "familyName" : "name";
        Response added = added(kind, Map.of());
        changed(added, Map.of(name, "Eerste", "areas", List.of("oost")));
        changed(added, Map.of(name, "Tweede"));
        changed(added, Map.of(name, "Derde", "areas", List.of("zuid")));

        restore(added, 2, etag(added)).statusCode(204);

        admin().get(added.header("Location"))
                .then()
                .body(name, equalTo("Eerste"))
                .body("areas", contains("oost"));
        changesOf(added)
                .body("items", hasSize(5))
                .body("items[0].origin", equalTo("UNDO"))
                .body("items.restorable", contains(false, true, true, true, true));
    }

    @Test
    void what_left_the_map_comes_back_as_it_was_long_before() {
        Response added = added("offerings", Map.of("lifeEvents", List.of("scheiding")));
        changed(added, Map.of("name", "Anders", "lifeEvents", List.of()));
        admin().header("If-Match", etag(added))
                .delete(added.header("Location"))
                .then()
                .statusCode(204);

        restore(added, 2, "\"2\"").statusCode(204);

        admin().get(added.header("Location"))
                .then()
                .statusCode(200)
                .body("name", equalTo("Proefdienst"))
                .body("lifeEvents", contains("scheiding"));
        changesOf(added).body("items[0].what", equalTo("PUT_BACK"));
    }

    @Test
    void it_goes_by_the_version_that_was_looked_at() {
        Response added = added("teams", Map.of());
        String seen = etag(added);
        changed(added, Map.of("name", "Eerste"));

        restore(added, 1, seen).statusCode(412);
        restore(added, 1, null).statusCode(428);

        changesOf(added).body("items", hasSize(2));
    }

    @Test
    void what_it_is_already_makes_no_change() {
        Response added = added("teams", Map.of());

        restore(added, 0, etag(added)).statusCode(204);

        changesOf(added).body("items", hasSize(1));
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
        changed(added, Map.of("name", "Anders"));
        admin().header("If-Match", of.header("ETag"))
                .delete(of.header("Location"))
                .then()
                .statusCode(204);

        restore(added, 2, etag(added)).statusCode(409).body("detail", containsString("Dit team bestaat niet"));

        admin().get(added.header("Location")).then().body("name", equalTo("Anders"));
    }

    @Test
    void it_is_the_administrators_alone_and_of_a_change_of_this_entry() {
        Response added = added("initiatives", Map.of());
        Response other = added("initiatives", Map.of());
        Object change = changesOf(other).extract().path("items[0].id");

        given().auth()
                .oauth2(Tokens.of("raadsvrouw"))
                .header("If-Match", etag(added))
                .post(changes(added) + "/1/restore")
                .then()
                .statusCode(403);
        admin().header("If-Match", etag(added))
                .post(changes(added) + "/" + change + "/restore")
                .then()
                .statusCode(404);
    }

    private static String etag(Response entry) {
        return admin().get(entry.header("Location")).header("ETag");
    }

    private static ValidatableResponse restore(Response entry, int place, @Nullable String ifMatch) {
        Object change = changesOf(entry).extract().path("items[" + place + "].id");
        var request = ifMatch == null ? admin() : admin().header("If-Match", ifMatch);
        return request.post(changes(entry) + "/" + change + "/restore").then();
    }
}

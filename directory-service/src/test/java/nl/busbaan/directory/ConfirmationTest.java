package nl.busbaan.directory;

import static io.restassured.RestAssured.given;
import static nl.busbaan.directory.Maintaining.admin;
import static nl.busbaan.directory.Maintaining.assignment;
import static nl.busbaan.directory.Maintaining.bodyOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.busbaan.devstack.testing.Tokens;
import nl.busbaan.directory.quality.Sweeping;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** "Klopt dit nog?" It is Tuesday 24 November 2026. */
@QuarkusTest
class ConfirmationTest {
    private static final String API = "/directory/v1/";
    private static final String TODAY = "2026-11-24";

    @Inject
    TestClock clock;

    @BeforeEach
    void theSampleIsThere() {
        SampleKaart.importedOnce();
    }

    @AfterEach
    void backToTuesday() {
        clock.reset();
    }

    @ParameterizedTest
    @CsvSource({
        "organisations, 2026-05-24, false", "organisations, 2026-05-23, true",
        "teams, 2026-08-24, false", "teams, 2026-08-23, true",
        "professionals, 2026-08-24, false", "professionals, 2026-08-23, true",
        "offerings, 2026-05-24, false", "offerings, 2026-05-23, true",
        "initiatives, 2026-07-24, false", "initiatives, 2026-07-23, true"
    })
    void each_kind_goes_stale_in_its_own_rhythm(String kind, String lastConfirmed, boolean stale) {
        Response added = added(kind, Map.of("lastConfirmed", lastConfirmed));

        assertThat(added.jsonPath().getBoolean("stale")).isEqualTo(stale);
    }

    @Test
    void a_professional_is_asked_before_he_goes_stale_and_confirms_himself_with_one_tap() {
        String me = as("uwv-teamleider").get(API + "me").path("id");
        confirmedOn(me, "2026-09-07");

        Sweeping.now();

        Map<String, Object> asked = asked("uwv-teamleider", me);
        assertThat(asked).containsEntry("place", "SELF").containsEntry("reminder", false);
        assertThat(asked.get("facts").toString()).contains("Telefoon");
        String version = "\"" + asked.get("version") + "\"";
        as("uwv-teamleider")
                .header("If-Match", "\"99999\"")
                .post(API + "entries/" + me + "/confirmations")
                .then()
                .statusCode(412);
        for (int taps = 0; taps < 2; taps++) {
            as("uwv-teamleider")
                    .header("If-Match", version)
                    .post(API + "entries/" + me + "/confirmations")
                    .then()
                    .statusCode(204);
        }
        as("uwv-teamleider").get(API + "me").then().body("lastConfirmed", equalTo(TODAY));
        as("uwv-teamleider").get(API + "me/confirmations").then().body("items.entryId", not(hasItem(me)));
        as("uwv-teamleider")
                .get(API + "entries/" + me + "/changes")
                .then()
                .body("items[0].what", equalTo("CONFIRMED"))
                .body("items[0].origin", equalTo("CONFIRMATION"))
                .body("items[1].origin", equalTo("ADMINISTRATOR"));
    }

    @Test
    void who_does_not_watch_over_an_entry_can_not_confirm_it() {
        String other = as("uwv-teamleider").get(API + "me").path("id");

        as("raadsvrouw")
                .post(API + "entries/" + other + "/confirmations")
                .then()
                .statusCode(404);
        as("inwoner").post(API + "entries/" + other + "/confirmations").then().statusCode(403);
        as("initiatief")
                .post(API + "entries/" + other + "/confirmations")
                .then()
                .statusCode(404);
    }

    @Test
    void who_stays_silent_is_reminded_once_then_the_chain_is_asked_up_to_the_administrator() {
        String raadsvrouw = as("raadsvrouw").get(API + "me").path("id");
        String uwv = as("uwv").get(API + "me").path("id");
        Map<String, Object> body = bodyOf("offerings");
        body.put("lastConfirmed", "2026-01-10");
        Response entry = admin().body(body).post(API + "offerings");
        String id = entry.path("id");
        owner(id, raadsvrouw);
        owner(String.valueOf(body.get("organisationId")), uwv);

        Sweeping.now();
        assertThat(asked("raadsvrouw", id)).containsEntry("place", "ASSIGNED").containsEntry("reminder", false);
        clock.moveTo(LocalDateTime.of(2026, 12, 8, 11, 0));
        Sweeping.now();
        assertThat(asked("raadsvrouw", id)).containsEntry("reminder", true);
        clock.moveTo(LocalDateTime.of(2026, 12, 15, 12, 0));
        Sweeping.now();
        as("raadsvrouw").get(API + "me/confirmations?limit=50").then().body("items.entryId", not(hasItem(id)));
        assertThat(asked("uwv", id))
                .containsEntry("place", "ORGANISATION_OWNER")
                .containsEntry("reminder", false);
        as("uwv").get(API + "entries/" + id + "/care").then().body("confirmable", equalTo(true));
        clock.moveTo(LocalDateTime.of(2026, 12, 29, 13, 0));
        Sweeping.now();
        clock.moveTo(LocalDateTime.of(2027, 1, 5, 14, 0));
        Sweeping.now();
        as("uwv").get(API + "me/confirmations?limit=50").then().body("items.entryId", not(hasItem(id)));
        assertThat(all("worklist/silent")).contains(id);

        admin().post(API + "entries/" + id + "/confirmations").then().statusCode(204);

        assertThat(all("worklist/silent")).doesNotContain(id);
        admin().get(entry.header("Location")).then().body("lastConfirmed", equalTo("2027-01-05"));
    }

    @Test
    void the_lead_watches_over_a_team_and_an_organisations_owner_over_all_that_nobody_else_does() {
        Map<String, Object> team = bodyOf("teams");
        Response added = admin().body(team).post(API + "teams");
        String id = added.path("id");
        care("raadsvrouw", id).then().body("owner", nullValue()).body("assigned", equalTo(false));
        assertThat(all("worklist/unowned")).contains(id);
        String uwv = as("uwv").get(API + "me").path("id");

        owner(String.valueOf(team.get("organisationId")), uwv);

        care("raadsvrouw", id)
                .then()
                .body("owner.professionalId", equalTo(uwv))
                .body("owner.place", equalTo("ORGANISATION_OWNER"));
        assertThat(all("worklist/unowned")).doesNotContain(id);
        Map<String, Object> lead = bodyOf("professionals");
        lead.put("assignments", List.of(assignment(team.get("organisationId"), id, "teamleider", true)));
        String leadId = admin().body(lead).post(API + "professionals").path("id");
        care("raadsvrouw", id)
                .then()
                .body("owner.professionalId", equalTo(leadId))
                .body("owner.place", equalTo("TEAM_LEAD"));
        care("inwoner", id).then().statusCode(200).body("owner", nullValue());
        care("inwoner", leadId).then().statusCode(404);
    }

    @Test
    void an_initiative_confirms_its_own_entry_with_the_address_the_administrator_gave() {
        Response entry = added("initiatives", Map.of("lastConfirmed", "2026-03-01"));
        String id = entry.path("id");
        admin().body(Map.of("email", "Initiatief@diaconie-noord.example"))
                .put(API + "entries/" + id + "/owner")
                .then()
                .statusCode(204);

        Sweeping.now();

        assertThat(asked("initiatief", id)).containsEntry("place", "SELF");
        as("initiatief").get(API + "me/initiatives").then().statusCode(200).body("items.id", hasItem(id));
        as("initiatief").post(API + "entries/" + id + "/confirmations").then().statusCode(204);
        admin().get(entry.header("Location")).then().body("lastConfirmed", equalTo(TODAY));
        as("initiatief").get(API + "entries/" + id + "/changes").then().body("items[0].who", equalTo("Jij"));
    }

    @Test
    void the_administrator_asks_the_owner_when_he_wants_and_is_told_when_there_is_none() {
        Map<String, Object> body = bodyOf("offerings");
        body.put("lastConfirmed", "2026-11-20");
        String id = admin().body(body).post(API + "offerings").path("id");

        admin().post(API + "entries/" + id + "/confirmation-requests").then().statusCode(409);
        owner(id, as("raadsman").get(API + "me").path("id"));
        admin().post(API + "entries/" + id + "/confirmation-requests").then().statusCode(204);
        Sweeping.now();

        assertThat(asked("raadsman", id)).containsEntry("lastConfirmed", "2026-11-20");
        admin().delete(API + "entries/" + id + "/owner").then().statusCode(204);
        as("raadsman").get(API + "me/confirmations?limit=50").then().body("items.entryId", not(hasItem(id)));
    }

    @Test
    void an_owner_must_be_on_the_map_and_be_one_of_both() {
        String id = added("offerings", Map.of()).path("id");
        String at = API + "entries/" + id + "/owner";

        admin().body(Map.of("professionalId", UUID.randomUUID()))
                .put(at)
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("professionalId"));
        admin().body(Map.of("email", "a@b.example"))
                .put(at)
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("email"));
        admin().body("{}").put(at).then().statusCode(400).body("violations.field", hasItem("oneOfBoth"));
        String lead = as("uwv-teamleider").get(API + "me").path("id");
        admin().body(Map.of("professionalId", lead))
                .put(API + "entries/" + lead + "/owner")
                .then()
                .statusCode(400);
    }

    private static Response added(String kind, Map<String, ?> besides) {
        Map<String, Object> body = bodyOf(kind);
        body.putAll(besides);
        Response added = admin().body(body).post(API + kind);
        assertThat(added.statusCode()).isEqualTo(201);
        return added;
    }

    private static void confirmedOn(String professional, String day) {
        Response now = admin().get(API + "professionals/" + professional);
        Map<String, Object> body = new HashMap<>(now.jsonPath().getMap(""));
        body.put("lastConfirmed", day);
        body.put("duoPartnerId", now.path("duoPartner.id"));
        body.put("standInIds", now.jsonPath().getList("standIns.id"));
        admin().header("If-Match", now.header("ETag"))
                .body(body)
                .put(API + "professionals/" + professional)
                .then()
                .statusCode(200);
    }

    private static void owner(String entry, String professional) {
        admin().body(Map.of("professionalId", professional))
                .put(API + "entries/" + entry + "/owner")
                .then()
                .statusCode(204);
    }

    private static Map<String, Object> asked(String account, String entry) {
        return as(account)
                .get(API + "me/confirmations?limit=50")
                .jsonPath()
                .<Map<String, Object>>getList("items")
                .stream()
                .filter(item -> item.get("entryId").equals(entry))
                .findFirst()
                .orElseThrow(() -> new AssertionError(account + " isn't asked about " + entry));
    }

    /** Ids of the whole list, page by page. */
    private static List<String> all(String list) {
        List<String> ids = new java.util.ArrayList<>();
        String cursor = null;
        do {
            RequestSpecification call = admin().queryParam("limit", 100);
            JsonPath page = (cursor == null ? call : call.queryParam("cursor", cursor))
                    .get(API + list)
                    .jsonPath();
            ids.addAll(page.getList("items.id"));
            cursor = page.getString("nextCursor");
        } while (cursor != null);
        return ids;
    }

    private static Response care(String account, String entry) {
        return as(account).get(API + "entries/" + entry + "/care");
    }

    private static RequestSpecification as(String account) {
        return given().auth().oauth2(Tokens.of(account));
    }
}

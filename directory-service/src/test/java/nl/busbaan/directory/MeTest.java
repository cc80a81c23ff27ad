package nl.busbaan.directory;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
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
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MeTest {
    private static final String ME = "/directory/v1/me";

    @Inject
    TestClock clock;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    @ConfigProperty(name = "busbaan.topic-prefix")
    String topicPrefix;

    @BeforeEach
    void theSampleIsThere() {
        clock.reset();
        SampleKaart.imported();
    }

    @AfterEach
    void backToTuesday() {
        clock.reset();
    }

    @Test
    void the_first_call_links_the_account_and_tells_the_other_services() {
        JsonPath me = as("uwv").get(ME).then().statusCode(200).extract().jsonPath();

        assertThat(me.getString("name")).isEqualTo("Daan de Wit");
        assertThat(me.getString("assignments[0].organisationName")).isEqualTo("UWV");
        assertThat(me.getString("assignments[0].role")).isEqualTo("beoordelaar-ziektewet");
        assertThat(me.getString("duoPartner.name")).isEqualTo("Samira Bakkali");
        assertThat(me.getList("standIns.name")).contains("Wendy Kromhout", "Petra Visser");
        Map<String, Object> published = StateTopic.read(kafka, topicPrefix + "professionals")
                .until(state -> Tokens.subject(Tokens.of("uwv")).equals(state.get("accountId")));
        assertThat(published)
                .containsEntry("id", me.getString("id"))
                .containsEntry("givenName", "Daan")
                .containsEntry("active", true)
                .containsEntry("workingHours", "mo-fr 09:00-17:00")
                .doesNotContainKeys("email", "presence");
    }

    @Test
    void the_teams_topic_names_members_and_lead() {
        String petra = as("uwv-teamleider").get(ME).then().extract().path("id");

        Map<String, Object> team = StateTopic.read(kafka, topicPrefix + "teams")
                .until(state -> "Ziektewet Amsterdam".equals(state.get("name")));

        assertThat(team)
                .containsEntry("task", "SOCIALE_ZEKERHEID")
                .containsEntry("organisationKind", "NATIONAL_AGENCY")
                .containsEntry("leadId", petra);
        assertThat((List<?>) team.get("memberIds")).hasSizeGreaterThanOrEqualTo(6);
    }

    @Test
    void who_is_no_professional_on_the_map_finds_nothing_to_link() {
        as("beheerder").get(ME).then().statusCode(403);
        as("inwoner").get(ME).then().statusCode(403);
    }

    @Test
    void two_entries_with_one_address_link_to_none_until_one_is_gone() {
        String id = Searching.of("Daan de Wit", Map.of("kinds", List.of("PROFESSIONAL")))
                .getString("hits[0].id");
        JsonPath daan =
                as("raadsvrouw").get("/directory/v1/professionals/" + id).jsonPath();
        Map<String, Object> namesake = new HashMap<>(Map.of(
                "givenName", "Samira",
                "familyName", "Naamgenoot",
                "assignments",
                        List.of(Map.of(
                                "organisationId", daan.getString("assignments[0].organisationId"),
                                "teamId", daan.getString("assignments[0].teamId"),
                                "role", "beoordelaar-ziektewet")),
                "phone", "+31 20 000 9001",
                "email", "UWV-Duo@uwv.example",
                "workingHours", "mo-fr 09:00-17:00"));
        namesake.putAll(Map.of("source", "beheer", "sourceDate", "2026-11-01", "lastConfirmed", "2026-11-01"));
        Response added = as("beheerder").body(namesake).post("/directory/v1/professionals");
        added.then().statusCode(201);

        as("uwv-duo").get(ME).then().statusCode(404);
        as("beheerder")
                .header("If-Match", added.header("ETag"))
                .delete("/directory/v1/professionals/" + added.path("id"))
                .then()
                .statusCode(204);

        as("uwv-duo").get(ME).then().statusCode(200).body("name", equalTo("Samira Bakkali"));
    }

    @Test
    void saying_that_you_are_busy_shows_at_once_and_ends_by_itself() {
        as("raadsvrouw")
                .body(Map.of("state", "BUSY", "until", "2026-11-24T10:30:00Z"))
                .put(ME + "/presence")
                .then()
                .statusCode(200)
                .body("presence.state", equalTo("BUSY"))
                .body("reachability.state", equalTo("LATER"))
                .body(
                        "reachability.sentence",
                        equalTo("Is bezet en neemt weer op vandaag om 11.30 uur. Nu neemt Karim el Idrissi op."));

        clock.moveTo(LocalDateTime.of(2026, 11, 24, 11, 31));

        as("raadsvrouw")
                .get(ME)
                .then()
                .body("reachability.state", equalTo("NOW"))
                .body("presence", nullValue());
    }

    @Test
    void an_absence_shows_who_stands_in_goes_to_the_other_services_and_can_be_cancelled() {
        Response planned = as("raadsman")
                .body(Map.of("from", "2026-11-24T07:00:00Z", "until", "2026-11-27T23:00:00Z"))
                .post(ME + "/absences");

        planned.then().statusCode(201).header("Location", notNullValue()).body("id", notNullValue());
        String id = planned.path("id");
        as("raadsman")
                .get(ME)
                .then()
                .body("absences.id", contains(id))
                .body("reachability.state", equalTo("AWAY"))
                .body(
                        "reachability.sentence",
                        equalTo("Is afwezig en neemt weer op maandag om 9.00 uur. Noor van den Berg neemt waar."));
        StateTopic.read(kafka, topicPrefix + "professionals")
                .until(state -> "Karim".equals(state.get("givenName"))
                        && state.get("absences") instanceof List<?> absences
                        && !absences.isEmpty());

        as("raadsvrouw").delete(ME + "/absences/" + id).then().statusCode(404);
        as("raadsman").delete(ME + "/absences/" + id).then().statusCode(204);
        as("raadsman").get(ME).then().body("absences", empty()).body("reachability.state", equalTo("NOW"));
    }

    @Test
    void a_repeated_absence_with_its_key_is_one_absence() {
        String key = UUID.randomUUID().toString();
        Map<String, String> body = Map.of("from", "2026-12-07T07:00:00Z", "until", "2026-12-08T23:00:00Z");

        String first = as("wpi")
                .header("Idempotency-Key", key)
                .body(body)
                .post(ME + "/absences")
                .header("Location");
        Response second = as("wpi").header("Idempotency-Key", key).body(body).post(ME + "/absences");

        second.then().statusCode(201).header("Location", equalTo(first));
        as("wpi").get(ME).then().body("absences.size()", equalTo(1));
        as("wpi")
                .header("Idempotency-Key", key)
                .body(Map.of("from", "2026-12-07T07:00:00Z", "until", "2026-12-09T23:00:00Z"))
                .post(ME + "/absences")
                .then()
                .statusCode(409);
    }

    @Test
    void own_details_change_with_the_version_that_was_read() {
        Response before = as("klantadviseur").get(ME);
        Map<String, Object> own = Map.of(
                "phone",
                "+31 20 000 9999",
                "workingHours",
                "mo-we 08:30-16:00",
                "expertise",
                List.of("tweede spoor"),
                "languages",
                List.of("Nederlands"),
                "areas",
                List.of("oost"),
                "mandate",
                "beslist over scholing");

        as("klantadviseur").body(own).put(ME).then().statusCode(428);
        as("klantadviseur")
                .header("If-Match", "\"99\"")
                .body(own)
                .put(ME)
                .then()
                .statusCode(412);
        as("klantadviseur")
                .header("If-Match", before.header("ETag"))
                .body(own)
                .put(ME)
                .then()
                .statusCode(200)
                .body("phone", equalTo("+31 20 000 9999"))
                .body("lastConfirmed", equalTo("2026-11-24"));
        as("klantadviseur").get(ME).then().body("expertise", hasItem("tweede spoor"));
    }

    @Test
    void who_stands_in_is_kept_by_the_professional_himself_and_stays_when_it_is_not_told() {
        Response before = as("verzekeringsarts").get(ME);
        JsonPath me = before.jsonPath();
        String colleague = as("uwv").get(ME).path("id");
        Map<String, Object> own =
                new HashMap<>(Map.of("phone", me.getString("phone"), "workingHours", me.getString("workingHours")));
        own.put("standingIn", Map.of("duoPartnerId", colleague, "standInIds", List.of(me.getString("id"))));
        as("verzekeringsarts")
                .header("If-Match", before.header("ETag"))
                .body(own)
                .put(ME)
                .then()
                .statusCode(400)
                .body("violations.field", contains("standingIn.standInIds[0]"));

        own.put("standingIn", Map.of("duoPartnerId", colleague));
        Response changed = as("verzekeringsarts")
                .header("If-Match", before.header("ETag"))
                .body(own)
                .put(ME);
        own.remove("standingIn");
        Response later = as("verzekeringsarts")
                .header("If-Match", changed.header("ETag"))
                .body(own)
                .put(ME);

        assertThat(changed.jsonPath().getString("duoPartner.id")).isEqualTo(colleague);
        assertThat(changed.jsonPath().getList("standIns")).isEmpty();
        assertThat(later.jsonPath().getString("duoPartner.id")).isEqualTo(colleague);
    }

    @Test
    void everything_wrong_with_own_details_is_told_at_once() {
        as("verzekeringsarts")
                .header("If-Match", "\"0\"")
                .body(Map.of("phone", "bel maar", "workingHours", "altijd", "mandate", "x".repeat(501)))
                .put(ME)
                .then()
                .statusCode(400)
                .body("violations.field", hasItems("phone", "workingHours", "mandate"));
        as("verzekeringsarts")
                .body(Map.of("state", "WEG", "until", "straks"))
                .put(ME + "/presence")
                .then()
                .statusCode(400)
                .body("violations.field", hasItems("state", "until"));
        as("verzekeringsarts")
                .body(Map.of("from", "2026-12-08T07:00:00Z", "until", "2026-12-07T07:00:00Z"))
                .post(ME + "/absences")
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("until"));
    }

    private static RequestSpecification as(String account) {
        return given().auth().oauth2(Tokens.of(account)).contentType("application/json");
    }
}

package nl.busbaan.directory;

import static nl.busbaan.directory.Maintaining.admin;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.busbaan.directory.quality.Sweeping;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a file says one thing and people said another, the administrator chooses (verschillen). */
@QuarkusTest
class ImportConflictTest {
    private static final String CONFLICTS = "/directory/v1/import-conflicts";
    private static final String OURS = "+31 20 000 9981";
    private static final String THEIRS = "+31 20 000 9982";
    private static final String BEFORE = "+31 20 000 9983";

    private final String externalId = "verschil-" + UUID.randomUUID();
    private String id = "";

    @BeforeEach
    void peopleAndAFileDisagree() {
        SampleKaart.imported();
        withPhone(BEFORE).send(false).statusCode(200);
        id = Maintaining.organisationNamed("Aa verschilproef");
        change(Map.of("phone", OURS));
        withPhone(THEIRS).send(false).statusCode(200).body("counts.organisations.conflicts", equalTo(1));
    }

    @AfterEach
    void asItWas() {
        SampleKaart.imported();
    }

    @Test
    void what_people_said_stands_and_the_difference_waits_for_a_choice() {
        JsonPath conflict = conflict();

        organisation().then().body("phone", equalTo(OURS));
        assertThat(conflict.getString("title")).isEqualTo("Aa verschilproef");
        assertThat(conflict.getString("label")).isEqualTo("Telefoon");
        assertThat(conflict.getString("stands")).isEqualTo(OURS);
        assertThat(conflict.getString("file")).isEqualTo(THEIRS);
        assertThat(admin().get("/directory/v1/worklist").jsonPath().getLong("counts.conflicts"))
                .isPositive();
    }

    @Test
    void what_the_administrator_takes_over_comes_in_as_a_change_of_his() {
        decide(conflict().getString("id"), "TAKE_FILE").statusCode(204);

        organisation().then().body("phone", equalTo(THEIRS));
        assertThat(open()).isEmpty();
        admin().get("/directory/v1/entries/" + id + "/changes")
                .then()
                .body("items[0].origin", equalTo("ADMINISTRATOR"))
                .body("items[0].fields[0].after", equalTo(THEIRS));
    }

    @Test
    void what_he_keeps_stays_also_when_the_same_file_comes_again() {
        decide(conflict().getString("id"), "KEEP").statusCode(204);

        withPhone(THEIRS).send(false).statusCode(200).body("counts.organisations.conflicts", equalTo(0));

        organisation().then().body("phone", equalTo(OURS));
        assertThat(open()).isEmpty();
    }

    @Test
    void undecided_it_stays_through_the_same_file_and_another_number_is_a_new_difference() {
        withPhone(THEIRS).send(false).statusCode(200);
        assertThat(conflict().getString("file")).isEqualTo(THEIRS);

        withPhone("+31 20 000 9984").send(false).statusCode(200).body("counts.organisations.conflicts", equalTo(1));

        assertThat(open()).hasSize(1);
        assertThat(conflict().getString("file")).isEqualTo("+31 20 000 9984");
        organisation().then().body("phone", equalTo(OURS));
    }

    @Test
    void an_edit_or_a_later_import_that_settles_it_ends_it() {
        change(Map.of("phone", THEIRS));
        assertThat(open()).isEmpty();
        Sweeping.now();
        change(Map.of("phone", OURS));
        assertThat(open()).isEmpty();

        withPhone("+31 20 000 9984").send(false);
        assertThat(open()).hasSize(1);
        withPhone(OURS).send(false).statusCode(200);
        assertThat(open()).isEmpty();
    }

    @Test
    void taking_back_the_import_takes_back_its_differences() {
        String run = withPhone("+31 20 000 9985")
                .with("organisations.csv", csv -> csv.replace("Een proef met verschillen.", "Een andere proef."))
                .send(false)
                .extract()
                .path("id");

        admin().post("/directory/v1/imports/" + run + "/undo").then().statusCode(200);

        assertThat(open()).isEmpty();
        withPhone("+31 20 000 9985").send(true).body("counts.organisations.conflicts", equalTo(1));
    }

    @Test
    void a_choice_is_judged_on_what_stands_and_made_once() {
        String conflict = conflict().getString("id");
        change(Map.of("website", "https://verschil.example"));

        admin().body(Map.of("choice", "TAKE_FILE"))
                .put(CONFLICTS + "/" + conflict + "/decision")
                .then()
                .statusCode(428);
        admin().body(Map.of("choice", "TAKE_FILE"))
                .header("If-Match", "\"0\"")
                .put(CONFLICTS + "/" + conflict + "/decision")
                .then()
                .statusCode(412);
        decide(conflict, "TAKE_FILE").statusCode(204);
        admin().body(Map.of("choice", "KEEP"))
                .header("If-Match", "\"0\"")
                .put(CONFLICTS + "/" + conflict + "/decision")
                .then()
                .statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"choice\":null}", "{\"choice\":\"MISSCHIEN\"}"})
    void a_choice_that_is_none_is_refused_and_nothing_changes(String body) {
        admin().body(body)
                .header("If-Match", "\"1\"")
                .put(CONFLICTS + "/" + conflict().getString("id") + "/decision")
                .then()
                .statusCode(400)
                .contentType("application/problem+json");

        assertThat(open()).hasSize(1);
    }

    private SampleKaart withPhone(String phone) {
        return SampleKaart.asItIs().with("organisations.csv", csv -> {
            int columns = csv.lines().findFirst().orElseThrow().split(",", -1).length;
            return csv + externalId + ",Aa verschilproef,OTHER,Een proef met verschillen.,,noord,," + phone
                    + ",,sample,2026-11-01,2026-11-01" + ",".repeat(columns - 12) + "\n";
        });
    }

    private JsonPath conflict() {
        List<Map<String, Object>> open = open();
        assertThat(open).hasSize(1);
        return new JsonPath(new com.fasterxml.jackson.databind.ObjectMapper()
                .valueToTree(open.getFirst())
                .toString());
    }

    private List<Map<String, Object>> open() {
        return admin().get(CONFLICTS + "?limit=100")
                .then()
                .statusCode(200)
                .extract()
                .path("items.findAll { it.entryId == '" + id + "' }");
    }

    private ValidatableResponse decide(String conflict, String choice) {
        return admin().body(Map.of("choice", choice))
                .header("If-Match", "\"" + open().getFirst().get("version") + "\"")
                .put(CONFLICTS + "/" + conflict + "/decision")
                .then();
    }

    private Response organisation() {
        return admin().get("/directory/v1/organisations/" + id);
    }

    private void change(Map<String, Object> change) {
        Response now = organisation();
        Map<String, Object> body = new HashMap<>(now.jsonPath().getMap(""));
        body.putAll(change);
        admin().header("If-Match", now.header("ETag"))
                .body(body)
                .put("/directory/v1/organisations/" + id)
                .then()
                .statusCode(200);
    }
}

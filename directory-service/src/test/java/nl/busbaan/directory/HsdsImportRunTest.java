package nl.busbaan.directory;

import static io.restassured.RestAssured.given;
import static nl.busbaan.directory.Maintaining.admin;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Imports of others' kaarten are runs like our own: seen before, listed, and taken back. */
@QuarkusTest
class HsdsImportRunTest {
    private static final String SOURCE = "overburen";
    private static final String ORGANISATIONS = "/directory/v1/organisations/";

    @Inject
    TestClock clock;

    @BeforeEach
    void theSampleIsThere() {
        clock.reset();
        SampleKaart.importedOnce();
        HsdsPackage.small().send(SOURCE, false, "conflicts=TAKE_FILE").statusCode(200);
    }

    @AfterEach
    void nothingIsLeftForOtherTests() {
        clock.reset();
        HsdsPackage.small().emptied().send(SOURCE, false, "conflicts=TAKE_FILE").statusCode(200);
    }

    @Test
    void a_preview_tells_which_entries_are_new_changed_and_gone() {
        HsdsPackage other = HsdsPackage.small()
                .with("organizations.csv", csv -> csv.replace("Kwikzilver Hulp", "Kwikzilver Zorg"))
                .with(
                        "services.csv",
                        csv -> csv.replace(
                                "22222222-2222-4222-8222-222222222223", "22222222-2222-4222-8222-222222222224"));

        other.send(SOURCE, true)
                .statusCode(200)
                .body("applied", equalTo(false))
                .body("id", nullValue())
                .body("changes.find { it.what == 'CHANGED' }.title", equalTo("Kwikzilver Hulp"))
                .body("changes.find { it.what == 'CHANGED' }.fields[0].label", equalTo("Naam"))
                .body("changes.find { it.what == 'CHANGED' }.fields[0].file", equalTo("Kwikzilver Zorg"))
                .body("changes.find { it.what == 'NEW' }.title", equalTo("Kwikzilver Klussen"))
                .body("changes.find { it.what == 'GONE' }.file", equalTo("services.csv"));
    }

    @Test
    void an_import_is_listed_and_taken_back_with_the_records_it_brought() {
        clock.moveTo(LocalDateTime.of(2026, 11, 24, 12, 1));
        HsdsPackage first = HsdsPackage.exported(SOURCE);
        HsdsPackage other = HsdsPackage.small()
                .with("organizations.csv", csv -> csv.replace("Kwikzilver Hulp", "Kwikzilver Zorg"))
                .with("services.csv", csv -> csv.replaceAll("(?m)^22222222-2222-4222-8222-222222222223.*\n", ""))
                .put("extra.csv", "id,iets\n1,anders\n");
        String run = other.send(SOURCE, false).statusCode(200).extract().path("id");
        assertThat(HsdsPackage.exported(SOURCE).records()).isEqualTo(other.records());

        admin().get("/directory/v1/imports")
                .then()
                .body("items[0].id", equalTo(run))
                .body("items[0].format", equalTo("HSDS"))
                .body("items[0].source", equalTo(SOURCE))
                .body("items[0].counts.services.gone", equalTo(1));
        undo(run, true).statusCode(200).body("applied", equalTo(false)).body("restored", equalTo(2));
        assertThat(HsdsPackage.exported(SOURCE).records()).isEqualTo(other.records());
        undo(run, false).statusCode(200).body("restored", equalTo(2)).body("left", equalTo(0));

        assertThat(HsdsPackage.exported(SOURCE).records()).isEqualTo(first.records());
        given().get("/hsds/services/22222222-2222-4222-8222-222222222223")
                .then()
                .body("organization.name", equalTo("Kwikzilver Hulp"));
        HsdsPackage.small().send(SOURCE, false).body("id", nullValue()).body("counts.services.unchanged", equalTo(2));
        undo(run, false).statusCode(409);
    }

    @Test
    void taking_back_leaves_what_was_changed_after_it_and_tells_which() {
        String run = HsdsPackage.small()
                .with("organizations.csv", csv -> csv.replace("Helpt in de buurt", "Helpt in de wijk"))
                .send(SOURCE, false)
                .extract()
                .path("id");
        change(Map.of("phone", "+31 20 000 9991"));

        undo(run, false)
                .statusCode(200)
                .body("restored", equalTo(0))
                .body("left", equalTo(1))
                .body("leftEntries.title", contains("Kwikzilver Hulp"));
        organisation().then().body("phone", equalTo("+31 20 000 9991"));
    }

    @Test
    void what_people_changed_stays_import_after_import_until_the_source_has_something_new_too() {
        change(Map.of("name", "Kwikzilver hier"));
        HsdsPackage otherText = HsdsPackage.small()
                .with("organizations.csv", csv -> csv.replace("Helpt in de buurt", "Helpt in de wijk"));

        otherText.send(SOURCE, false).statusCode(200).body("counts.organizations.conflicts", equalTo(0));
        otherText.send(SOURCE, false).statusCode(200).body("id", nullValue());

        organisation("Kwikzilver hier").then().body("description", equalTo("Helpt in de wijk"));
        HsdsPackage otherName =
                HsdsPackage.small().with("organizations.csv", csv -> csv.replace("Kwikzilver Hulp", "Kwikzilver Zorg"));
        otherName
                .send(SOURCE, true)
                .body("counts.organizations.conflicts", equalTo(1))
                .body("changes.fields.flatten().find { it.name == 'name' }.kept", equalTo(true));
        otherName.send(SOURCE, false, "conflicts=TAKE_FILE").statusCode(200);
        assertThat(organisation("Kwikzilver Zorg").statusCode()).isEqualTo(200);
    }

    @Test
    void what_was_refused_is_listed_with_its_reasons_and_is_no_import_to_take_back() {
        clock.moveTo(LocalDateTime.of(2026, 11, 24, 12, 2));
        HsdsPackage.small().without("services.csv").send(SOURCE, false).statusCode(400);

        var newest = admin().get("/directory/v1/imports")
                .then()
                .body("items[0].source", equalTo(SOURCE))
                .body("items[0].refused.place", hasItem("services.csv"))
                .body("items[0].refused.message", notNullValue());
        String refused = newest.extract().path("items[0].id");
        undo(refused, false).statusCode(409);

        HsdsPackage.small().without("services.csv").send(SOURCE, true).statusCode(400);
        admin().get("/directory/v1/imports").then().body("items[0].id", equalTo(refused));
    }

    private static ValidatableResponse undo(String run, boolean dryRun) {
        return admin().queryParam("dryRun", dryRun)
                .post("/directory/v1/imports/" + run + "/undo")
                .then();
    }

    private static void change(Map<String, Object> change) {
        Response now = organisation();
        Map<String, Object> body = new HashMap<>(now.jsonPath().getMap(""));
        body.putAll(change);
        admin().header("If-Match", now.header("ETag"))
                .body(body)
                .put(ORGANISATIONS + now.path("id"))
                .then()
                .statusCode(200);
    }

    private static Response organisation() {
        return organisation("Kwikzilver Hulp");
    }

    private static Response organisation(String name) {
        return admin().get(ORGANISATIONS + Maintaining.organisationNamed(name));
    }
}

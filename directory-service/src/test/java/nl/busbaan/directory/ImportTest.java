package nl.busbaan.directory;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.busbaan.devstack.testing.DevstackResource;
import nl.busbaan.devstack.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@QuarkusTestResource(value = DevstackResource.class, initArgs = @ResourceArg(name = "module", value = "directory"))
class ImportTest {

    @Test
    void the_sample_comes_in_and_a_second_time_nothing_changes() {
        SampleKaart.imported();

        var second = SampleKaart.asItIs().send(false);

        second.statusCode(200)
                .body("applied", equalTo(true))
                .body("changes", empty())
                .body("id", nullValue())
                .body("counts.professionals.new", equalTo(0))
                .body("counts.professionals.changed", equalTo(0))
                .body("counts.professionals.unchanged", greaterThanOrEqualTo(400))
                .body("counts.offerings.unchanged", greaterThanOrEqualTo(120))
                .body("counts.initiatives.unchanged", greaterThanOrEqualTo(60))
                .body("counts.lifeDomains.unchanged", greaterThanOrEqualTo(10));
    }

    @Test
    void a_dry_run_tells_what_would_change_and_changes_nothing() {
        SampleKaart.imported();
        var renamed =
                SampleKaart.asItIs().with("organisations.csv", csv -> csv.replace("\nuwv,UWV,", "\nuwv,UWV nieuw,"));

        var dry = renamed.send(true);

        dry.statusCode(200)
                .body("applied", equalTo(false))
                .body("counts.organisations.changed", equalTo(1))
                .body("counts.teams.changed", equalTo(0));
        SampleKaart.asItIs().send(true).body("counts.organisations.changed", equalTo(0));
    }

    @Test
    void what_the_file_no_longer_has_leaves_the_map_and_comes_back_with_it() {
        SampleKaart.imported();
        var without =
                SampleKaart.asItIs().with("initiatives.csv", csv -> csv.replaceAll("(?m)^cash2grow-zuid,.*\n", ""));

        without.send(false).body("counts.initiatives.gone", equalTo(1));

        SampleKaart.asItIs().send(false).body("counts.initiatives.changed", equalTo(1));
    }

    @Test
    void all_errors_are_told_at_once_by_file_row_and_column_and_nothing_is_stored() {
        SampleKaart.imported();
        var broken = SampleKaart.asItIs()
                .with("organisations.csv", csv -> csv.replace("\nuwv,UWV,NATIONAL_AGENCY,", "\nuwv,,GEHEIM,"))
                .with(
                        "teams.csv",
                        csv -> csv.replaceFirst("mo-fr 09:00-17:00", "elke dag").replaceFirst(",WMO,", ",WMOO,"))
                .with(
                        "professionals.csv",
                        csv -> csv.replaceFirst("2025-06-21", "gisteren").replaceFirst("zeynep-demir", "bestaat-niet"))
                .with("life-domains.csv", csv -> csv + "financien,Nog eens,\n");

        var answer = broken.send(false);

        answer.statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:busbaan:problem:invalid-input"))
                .body(
                        "violations.field",
                        hasItems(
                                "organisations.csv:4:name",
                                "organisations.csv:4:kind",
                                "teams.csv:2:task",
                                "teams.csv:3:workingHours",
                                "professionals.csv:2:lastConfirmed",
                                "professionals.csv:2:duoPartner",
                                "life-domains.csv:14:code"));
        SampleKaart.asItIs().send(true).body("counts.organisations.changed", equalTo(0));
    }

    @Test
    void a_missing_column_and_what_is_no_zip_are_named() {
        SampleKaart.asItIs()
                .with("areas.csv", csv -> csv.replaceFirst("synonyms", "bijnamen"))
                .send(false)
                .statusCode(400)
                .body("violations.field", hasItems("areas.csv:1:synonyms"));
        SampleKaart.send("geen zip".getBytes(StandardCharsets.UTF_8), "")
                .statusCode(400)
                .body("violations.message", hasItem("Dit is geen ZIP-bestand, of het is beschadigd."));
    }

    @Test
    void a_file_that_is_not_there_leaves_its_kind_alone() {
        SampleKaart.imported();

        SampleKaart.asItIs()
                .only("offerings.csv")
                .with(
                        "offerings.csv",
                        csv -> csv.replaceFirst("\nziektewet,Ziektewet,", "\nziektewet,Ziektewet nieuw,"))
                .send(true)
                .statusCode(200)
                .body("counts.keySet()", contains("offerings"))
                .body("counts.offerings.changed", equalTo(1))
                .body("changes[0].externalId", equalTo("ziektewet"))
                .body("changes[0].what", equalTo("CHANGED"))
                .body("changes[0].fields[0].name", equalTo("name"))
                .body("changes[0].fields[0].label", equalTo("Naam"))
                .body("changes[0].fields[0].now", equalTo("Ziektewet"))
                .body("changes[0].fields[0].file", equalTo("Ziektewet nieuw"));
        SampleKaart.asItIs()
                .without("professionals.csv")
                .send(true)
                .statusCode(400)
                .body("violations.message", hasItem(startsWith("teams.csv en professionals.csv horen bij elkaar")));
    }

    @Test
    void a_file_that_lacks_very_many_is_taken_for_cut_off_until_somebody_means_it() {
        SampleKaart.imported();
        var cutOff = SampleKaart.asItIs()
                .with("initiatives.csv", csv -> csv.lines().limit(20).collect(Collectors.joining("\n", "", "\n")));

        cutOff.send(false).statusCode(400).body("violations.field", contains("initiatives.csv"));
        cutOff.send(true).statusCode(200).body("removesMany", contains("initiatives.csv"));
        cutOff.send(true, "removal=KEEP").body("counts.initiatives.gone", equalTo(0));
        cutOff.send(true, "removal=REMOVE_MANY").body("counts.initiatives.gone", greaterThan(20));
    }

    @Test
    void what_people_changed_here_stays_until_the_file_has_something_new_too() {
        SampleKaart.imported();
        changeByHand(Map.of("phone", "+31 20 000 9998"));
        var same = SampleKaart.asItIs().with("organisations.csv", ImportTest::withProbe);
        var newName = SampleKaart.asItIs()
                .with("organisations.csv", csv -> withProbe(csv).replace("Proeforganisatie", "Proef met nieuwe naam"));
        var newPhone = SampleKaart.asItIs()
                .with("organisations.csv", csv -> withProbe(csv).replace("+31 20 000 9999", "+31 20 000 9997"));

        same.send(true)
                .body("counts.organisations.changed", equalTo(0))
                .body("counts.organisations.conflicts", equalTo(0));
        newName.send(true)
                .body("counts.organisations.changed", equalTo(1))
                .body("counts.organisations.conflicts", equalTo(0));
        newPhone.send(true)
                .body("counts.organisations.changed", equalTo(0))
                .body("counts.organisations.conflicts", equalTo(1))
                .body("changes[0].fields.find { it.name == 'phone' }.kept", equalTo(true));
        newPhone.send(true, "conflicts=TAKE_FILE").body("counts.organisations.changed", equalTo(1));
        same.send(true, "conflicts=TAKE_FILE").body("counts.organisations.changed", equalTo(1));
        SampleKaart.imported();
    }

    /** An organisation that comes in by a file and whose details are then changed by the administrator. */
    private static void changeByHand(Map<String, Object> change) {
        SampleKaart.asItIs()
                .with("organisations.csv", ImportTest::withProbe)
                .send(false)
                .statusCode(200);
        String id = Maintaining.organisationNamed("Proeforganisatie");
        var page = given().auth().oauth2(Tokens.of("beheerder")).get("/directory/v1/organisations/" + id);
        Map<String, Object> body = new HashMap<>(page.jsonPath().getMap(""));
        body.putAll(change);
        given().auth()
                .oauth2(Tokens.of("beheerder"))
                .contentType("application/json")
                .header("If-Match", page.header("ETag"))
                .body(body)
                .put("/directory/v1/organisations/" + id)
                .then()
                .statusCode(200);
    }

    private static String withProbe(String csv) {
        String header = csv.lines().findFirst().orElseThrow();
        return csv
                + "kwh-proef,Proeforganisatie,OTHER,Een proef.,,noord,,+31 20 000 9999,,sample,2026-11-01,2026-11-01"
                + ",".repeat(header.split(",", -1).length - 12)
                + "\n";
    }

    @Test
    void an_import_is_taken_back_as_a_whole_and_what_changed_after_it_is_told() {
        SampleKaart.imported();
        var changed = SampleKaart.asItIs()
                .with("organisations.csv", csv -> csv.replace("\nuwv,UWV,", "\nuwv,UWV tijdelijk,"))
                .with("initiatives.csv", csv -> csv.replaceAll("(?m)^cash2grow-zuid,.*\n", ""))
                .with("synonyms.csv", csv -> csv + "kwibussen|kwibus,Ziektewet,uwv\n");
        String id = changed.send(false).statusCode(200).extract().path("id");

        undo(id, true).statusCode(200).body("applied", equalTo(false)).body("restored", equalTo(2));
        undo(id, false).statusCode(200).body("restored", equalTo(2)).body("left", equalTo(0));

        SampleKaart.asItIs()
                .send(true)
                .body("counts.organisations.changed", equalTo(0))
                .body("counts.initiatives.changed", equalTo(0))
                .body("counts.synonyms.new", equalTo(0))
                .body("counts.synonyms.gone", equalTo(0));
        undo(id, false).statusCode(409);
        undo("00000000-0000-0000-0000-000000000001", false).statusCode(404);
        changed.send(true).body("counts.organisations.changed", equalTo(1));
    }

    private static ValidatableResponse undo(String id, boolean dryRun) {
        return given().auth()
                .oauth2(Tokens.of("beheerder"))
                .queryParam("dryRun", dryRun)
                .post("/directory/v1/imports/" + id + "/undo")
                .then();
    }

    @Test
    void files_as_excel_writes_them_are_read() {
        SampleKaart.imported();
        UnaryOperator<String> semicolons = csv -> csv.replace(",", ";");
        var areas = "\uFEFF" + semicolons.apply("code,name,synonyms\r\nnoord,Noord,Buikslotermeer|Molenwijk\r\n");

        SampleKaart.asItIs()
                .only("areas.csv")
                .with("areas.csv", csv -> areas)
                .send(true)
                .statusCode(200)
                .body("counts.areas.changed", equalTo(1));
    }

    @ParameterizedTest
    @MethodSource
    void broken_files_are_refused_with_what_to_do(String file, byte[] content, String place, String message) {
        SampleKaart.imported();

        SampleKaart.asItIs()
                .only(file)
                .with(file, content)
                .send(false)
                .statusCode(400)
                .body("violations.field", hasItem(place))
                .body("violations.message", hasItem(containsString(message)));
        SampleKaart.asItIs().send(true).body("changes", empty());
    }

    static Stream<Arguments> broken_files_are_refused_with_what_to_do() {
        String good = "code,name,synonyms\nnoord,Noord,\n";
        return Stream.of(
                Arguments.of(
                        "areas.csv",
                        "code,name,synonyms\nnoord,Caf\u00e9,\n".getBytes(StandardCharsets.ISO_8859_1),
                        "areas.csv",
                        "UTF-8"),
                Arguments.of("areas.csv", good.getBytes(StandardCharsets.UTF_16), "areas.csv", "UTF-8"),
                Arguments.of("areas.csv", utf8(good + "noord,Nog eens,\n"), "areas.csv:3:code", "twee keer"),
                Arguments.of("areas.csv", utf8(good + "zuid,Zu"), "areas.csv:3", "heeft 2 cellen en de kop 3"),
                Arguments.of("areas.csv", utf8(good + "zuid,\"Zuid,"), "areas.csv:3", "hier afgebroken"),
                Arguments.of("areas.csv", new byte[0], "areas.csv:1:code", "ontbreekt"),
                Arguments.of(
                        "organisations.csv",
                        utf8(ORGANISATION_HEADER + "x,X,OTHER,Een proef.,,noord,,,,sample,45985,2026-11-01\n"),
                        "organisations.csv:2:sourceDate",
                        "getal van Excel"),
                Arguments.of(
                        "organisations.csv",
                        utf8(ORGANISATION_HEADER + "x,X,OTHER,Een proef.,,noord,,,,sample,24-11-2026,2026-11-01\n"),
                        "organisations.csv:2:sourceDate",
                        "jaar-maand-dag"));
    }

    private static final String ORGANISATION_HEADER =
            "externalId,name,kind,description,lifeDomains,areas,website,phone,email,source,sourceDate,lastConfirmed\n";

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void a_zip_cut_off_in_the_middle_changes_nothing() {
        SampleKaart.imported();
        byte[] whole = SampleKaart.asItIs()
                .with("organisations.csv", csv -> csv.replace("\nuwv,UWV,", "\nuwv,UWV afgebroken,"))
                .zip();

        SampleKaart.send(Arrays.copyOf(whole, whole.length / 2), "").statusCode(400);

        SampleKaart.asItIs().send(true).body("changes", empty());
    }
}

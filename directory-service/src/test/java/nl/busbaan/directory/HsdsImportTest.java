package nl.busbaan.directory;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.busbaan.devstack.testing.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Kaarten of others come in as HSDS, whole or not at all, and nothing is lost. */
@QuarkusTest
class HsdsImportTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SOURCE = "buren";
    private static final String MEALS = "22222222-2222-4222-8222-222222222222";
    private static final String EXAMPLE = "ac148810-d857-441c-9679-408f346de14b";

    @BeforeEach
    void theSampleIsThere() {
        SampleKaart.importedOnce();
    }

    @AfterEach
    void nothingIsLeftForOtherTests() {
        HsdsPackage.small().emptied().send(SOURCE, false).statusCode(200);
    }

    @Test
    void a_package_made_elsewhere_comes_in_and_goes_out_with_nothing_lost() {
        HsdsSchemas.assumeThere();
        HsdsPackage original = HsdsPackage.madeElsewhere();

        original.send(SOURCE, true)
                .statusCode(200)
                .body("applied", equalTo(false))
                .body("counts.services.new", equalTo(1))
                .body("counts.units.new", equalTo(1))
                .body("warnings.column", hasItems("taxonomy_id", "unit_id", "parent_organization_id"));
        original.send(SOURCE, false).statusCode(200).body("applied", equalTo(true));

        HsdsPackage back = HsdsPackage.exported(SOURCE);
        assertThat(back.records()).isEqualTo(original.records());
        back.send(SOURCE, false)
                .statusCode(200)
                .body("counts.collect { it.value.new + it.value.changed + it.value.gone }.sum()", equalTo(0));
    }

    @Test
    void what_was_imported_is_given_out_under_its_own_ids_and_valid() throws IOException {
        HsdsSchemas.assumeThere();
        HsdsPackage.madeElsewhere().send(SOURCE, false).statusCode(200);

        JsonNode service = JSON.readTree(given().get("/hsds/services/" + EXAMPLE)
                .then()
                .statusCode(200)
                .extract()
                .asString());

        HsdsSchemas.check("service.json", service);
        assertThat(service.path("cost_options").path(0).path("amount").asInt()).isEqualTo(35);
        assertThat(service.path("program").path("name").asText()).isEqualTo("Community Mental Health Support");
        assertThat(service.path("service_at_locations")
                        .path(0)
                        .path("location")
                        .path("accessibility")
                        .size())
                .isEqualTo(1);
        assertThat(service.path("organization").path("organization_identifiers").size())
                .isEqualTo(1);
        for (String list : List.of("services", "organizations", "service_at_locations", "taxonomies")) {
            String schema = list.equals("taxonomies") ? "taxonomy.json" : list.replaceFirst("s$", ".json");
            for (JsonNode item : PublicKaart.lines("/hsds/" + list + "?format=ndjson&full=true")) {
                HsdsSchemas.check(schema, item);
            }
        }
    }

    @Test
    void a_whole_service_as_json_comes_in_and_goes_out_as_it_was() throws IOException {
        HsdsSchemas.assumeThere();
        byte[] example = Files.readAllBytes(HsdsSchemas.FOLDER.resolve("example-service_full.json"));

        HsdsPackage.send(SOURCE, false, "application/json", example).statusCode(200);

        JsonNode given = JSON.readTree(given().get("/hsds/services/" + EXAMPLE).asString());
        assertContains(given, JSON.readTree(example), "");
        HsdsPackage.send(SOURCE, true, "application/x-ndjson", JSON.writeValueAsBytes(given))
                .statusCode(200)
                .body("counts.services.unchanged", equalTo(1))
                .body("counts.phones.new", equalTo(0));
    }

    @Test
    void our_own_kaart_comes_into_an_empty_source_as_it_went_out() {
        byte[] own = given().get("/hsds/datapackage.zip")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();

        HsdsPackage.send(SOURCE, false, "application/zip", own)
                .statusCode(200)
                .body("warnings.file", hasItem("services.csv"));

        assertThat(HsdsPackage.exported(SOURCE).records())
                .isEqualTo(HsdsPackage.of(own).records());
        assertThat(given().get("/hsds/services?minimal=true").jsonPath().<String>getList("contents.id"))
                .doesNotHaveDuplicates();
    }

    @Test
    void what_comes_in_is_found_and_what_the_source_drops_is_not() throws InterruptedException {
        HsdsPackage.small().send(SOURCE, false).statusCode(200).body("counts.services.new", equalTo(2));

        assertThat(find("Kwikzilver Maaltijden", true)).isTrue();
        given().get("/hsds/services/" + MEALS).then().body("organization.name", equalTo("Kwikzilver Hulp"));

        HsdsPackage.small()
                .with("services.csv", csv -> csv.replaceAll("(?m)^" + MEALS + ".*\n", ""))
                .with("service_at_location.csv", csv -> csv.lines().findFirst().orElseThrow() + "\n")
                .send(SOURCE, false)
                .statusCode(200)
                .body("counts.services.gone", equalTo(1))
                .body("counts.services.unchanged", equalTo(1));

        assertThat(find("Kwikzilver Maaltijden", false)).isTrue();
        given().get("/hsds/services/" + MEALS).then().statusCode(200).body("status", equalTo("inactive"));
    }

    @Test
    void columns_and_files_that_the_standard_does_not_know_are_kept_too() {
        HsdsPackage original =
                HsdsPackage.small().put("extra.csv", "id,iets\n1,anders\n").put("leeg.csv", "id,iets\n");

        original.send(SOURCE, false).statusCode(200);

        assertThat(HsdsPackage.exported(SOURCE).records()).isEqualTo(original.records());
        given().get("/hsds/services/" + MEALS).then().body("$", not(org.hamcrest.Matchers.hasKey("eigen_kolom")));
    }

    @Test
    void a_dry_run_changes_nothing() {
        HsdsPackage.small().send(SOURCE, true).statusCode(200).body("counts.services.new", equalTo(2));

        HsdsPackage.small().send(SOURCE, true).body("counts.services.new", equalTo(2));
    }

    @Test
    void all_errors_are_told_at_once_by_file_row_and_column_and_nothing_is_stored() {
        HsdsPackage.small()
                .with(
                        "services.csv",
                        csv -> csv.replace("Kwikzilver Klussen", "")
                                .replaceFirst("active", "open")
                                .replace("2026-10-01", "46296"))
                .with("locations.csv", csv -> csv.replace("52.37", "52,37\"").replace("\"", ""))
                .with("service_at_location.csv", csv -> csv.replace("33333333-3333-4333-8333-333333333333", MEALS))
                .with(
                        "organizations.csv",
                        csv -> csv + csv.lines().skip(1).findFirst().orElseThrow() + "\nx,Naam,Tekst\n")
                .send(SOURCE, false)
                .statusCode(400)
                .contentType("application/problem+json")
                .body(
                        "violations.field",
                        hasItems(
                                "services.csv:2:status",
                                "services.csv:2:assured_date",
                                "services.csv:3:name",
                                "locations.csv:2",
                                "service_at_location.csv:2:location_id",
                                "organizations.csv:3:id",
                                "organizations.csv:4:id"));

        HsdsPackage.small().send(SOURCE, true).body("counts.services.new", equalTo(2));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "semicolons      | services.csv:1 | komma",
                "latin1          | services.csv   | UTF-8",
                "utf16           | services.csv   | UTF-8",
                "open-quote      | services.csv   | aanhalingsteken",
                "no-descriptor   | datapackage.json | ontbreekt",
                "bad-descriptor  | datapackage.json | JSON",
                "no-file         | locations.csv  | ontbreekt",
                "no-services     | services.csv   | ontbreekt",
                "no-id           | services.csv:1:id | ontbreekt",
                "empty-file      | services.csv   | leeg"
            })
    void a_broken_file_is_named_and_nothing_is_stored(String how, String where, String what) {
        HsdsPackage broken = HsdsPackage.small();
        switch (how) {
            case "semicolons" -> broken.with("services.csv", csv -> csv.replace(',', ';'));
            case "latin1" ->
                broken.put("services.csv", "id,name,status\n1,Café,active\n".getBytes(StandardCharsets.ISO_8859_1));
            case "utf16" -> broken.put("services.csv", "id,name\n1,Café\n".getBytes(StandardCharsets.UTF_16));
            case "open-quote" -> broken.with("services.csv", csv -> csv.replace("Warm eten", "\"Warm eten"));
            case "no-descriptor" -> broken.without("datapackage.json");
            case "bad-descriptor" -> broken.put("datapackage.json", "{\"name\": ");
            case "no-file" -> broken.without("locations.csv");
            case "no-services" -> broken.without("services.csv");
            case "no-id" -> broken.with("services.csv", csv -> csv.replaceFirst("id,", "sleutel,"));
            case "empty-file" -> broken.put("services.csv", "");
            default -> throw new IllegalArgumentException(how);
        }

        broken.send(SOURCE, false)
                .statusCode(400)
                .body("violations.field", hasItem(where))
                .body("violations.find { it.field == '%s' }.message".formatted(where), containsString(what));

        HsdsPackage.small().send(SOURCE, true).body("counts.services.new", equalTo(2));
    }

    @Test
    void a_byte_order_mark_does_no_harm() {
        HsdsPackage.small()
                .with("services.csv", csv -> "\uFEFF" + csv)
                .send(SOURCE, true)
                .statusCode(200)
                .body("counts.services.new", equalTo(2));
    }

    @Test
    void what_was_cut_off_what_is_no_zip_and_what_unpacks_to_too_much_are_refused() {
        byte[] whole = HsdsPackage.small().zip();
        for (int length : new int[] {whole.length / 2, whole.length - 30, 10, 0}) {
            HsdsPackage.send(SOURCE, false, "application/zip", Arrays.copyOf(whole, length))
                    .statusCode(400);
        }
        HsdsPackage.small()
                .put("bom.csv", new byte[80 * 1024 * 1024])
                .send(SOURCE, false)
                .statusCode(400)
                .body("violations.message", hasItem(containsString("te groot")));
        HsdsPackage.small().send(SOURCE, true).body("counts.services.new", equalTo(2));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"id\": ",
                "",
                "[]",
                "[1]",
                "{\"id\": 5}",
                "[{\"id\":\"x\",\"name\":\"n\",\"status\":\"active\"}]",
                "{\"id\":\"22222222-2222-4222-8222-222222222222\",\"name\":\"n\",\"status\":\"active\",\"phones\":{}}",
                "[{\"id\":\"22222222-2222-4222-8222-222222222222\",\"name\":\"n\",\"status\":\"active\"},{\"id\":\"22222222-2222-4222-8222-222222222222\",\"name\":\"n\",\"status\":\"active\"}]"
            })
    void json_that_is_no_list_of_services_is_refused_with_its_place(String json) {
        HsdsPackage.send(SOURCE, false, "application/json", json.getBytes(StandardCharsets.UTF_8))
                .statusCode(400)
                .contentType("application/problem+json")
                .body("violations", not(empty()));
    }

    @Test
    void a_call_without_anything_in_it_is_refused() {
        given().auth()
                .oauth2(Tokens.of("beheerder"))
                .post("/directory/v1/hsds-imports?source=" + SOURCE)
                .then()
                .statusCode(org.hamcrest.Matchers.oneOf(400, 415))
                .contentType("application/problem+json");
    }

    @Test
    void a_service_without_an_organisation_stands_under_its_source() {
        HsdsPackage.send(
                        SOURCE,
                        false,
                        "application/json",
                        "{\"id\":\"%s\",\"name\":\"Los aanbod\",\"status\":\"active\"}"
                                .formatted(MEALS)
                                .getBytes(StandardCharsets.UTF_8))
                .statusCode(200);

        given().get("/hsds/services/" + MEALS).then().statusCode(200).body("name", equalTo("Los aanbod"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Met Hoofdletters", "../weg", "een:twee"})
    void a_source_has_a_plain_name(String source) {
        HsdsPackage.small().send(source, true).statusCode(400).body("violations.field", hasItem("source"));
    }

    private static boolean find(String name, boolean there) throws InterruptedException {
        for (int tries = 0; tries < 100; tries++) {
            Response found = given().auth()
                    .oauth2(Tokens.of("raadsvrouw"))
                    .contentType("application/json")
                    .body(Map.of("text", name))
                    .post("/directory/v1/search");
            if (found.jsonPath().<String>getList("hits.title").contains(name) == there) {
                return true;
            }
            Thread.sleep(200);
        }
        return false;
    }

    /** All that was sent stands in what is given; what is given may say more, such as what it is joined to. */
    private static void assertContains(JsonNode given, JsonNode sent, String path) {
        if (sent.isObject()) {
            sent.properties()
                    .forEach(p -> assertContains(given.path(p.getKey()), p.getValue(), path + "/" + p.getKey()));
        } else if (sent.isArray()) {
            assertThat(given.size()).as(path).isEqualTo(sent.size());
            for (int i = 0; i < sent.size(); i++) {
                assertContains(given.path(i), sent.path(i), path + "/" + i);
            }
        } else {
            assertThat(given.asText()).as(path).isEqualTo(sent.asText());
        }
    }
}

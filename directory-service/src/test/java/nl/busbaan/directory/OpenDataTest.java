package nl.busbaan.directory;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.busbaan.devstack.testing.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The public kaart as HSDS 3.1, CSV and data package. */
@QuarkusTest
class OpenDataTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    TestClock clock;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @BeforeEach
    void theSampleIsThere() {
        SampleKaart.importedOnce();
    }

    @ParameterizedTest
    @CsvSource({
        "services, service_list.json, service.json",
        "organizations, organization_list.json, organization.json",
        "service_at_locations, service_at_location_list.json, service_at_location.json",
        "taxonomies, taxonomy.json, taxonomy.json",
        "taxonomy_terms, taxonomy_term.json, taxonomy_term.json"
    })
    void every_list_and_every_item_is_what_its_schema_says_and_nothing_more(
            String list, String listSchema, String itemSchema) throws IOException {
        HsdsSchemas.assumeThere();

        List<JsonNode> bare = lines("/hsds/" + list + "?format=ndjson");
        List<JsonNode> whole = lines("/hsds/" + list + "?format=ndjson&full=true");

        assertThat(whole).hasSameSizeAs(bare);
        assertThat(bare.size()).isPositive();
        bare.forEach(item -> HsdsSchemas.check(listSchema, item));
        whole.forEach(item -> HsdsSchemas.check(itemSchema, item));
        for (int i = 0; i < whole.size(); i += 1 + whole.size() / 50) {
            String id = whole.get(i).path("id").asText();
            JsonNode one = JSON.readTree(open("/hsds/" + list + "/" + id).asString());
            assertThat(one).isEqualTo(whole.get(i));
        }
    }

    @Test
    void full_service_gives_an_organisation_with_all_its_services() throws IOException {
        HsdsSchemas.assumeThere();
        String uwv = idOf("organizations", "UWV");

        JsonNode organization = JSON.readTree(
                open("/hsds/organizations/" + uwv + "?full_service=true").asString());

        HsdsSchemas.check("organization.json", organization);
        assertThat(organization.path("services").size()).isPositive();
    }

    @Test
    void the_root_tells_version_profile_and_document() {
        Response root = open("/hsds/");

        root.then().body("version", equalTo("3.1")).body("profile", notNullValue());
        assertThat(root.jsonPath().getString("openapi_url")).endsWith("/hsds/openapi.json");
        open("/hsds/openapi.json")
                .then()
                .body("openapi", equalTo("3.1.0"))
                .body("paths.'/services'.get.operationId", equalTo("listServices"))
                .body("info.license.name", containsString("CC0"));
        open("/directory/v1/openapi.json?format=json")
                .then()
                .body(org.hamcrest.Matchers.not(containsString("/hsds/{")));
    }

    @Test
    void a_page_says_where_it_stands() {
        int total = open("/hsds/services?per_page=1").jsonPath().getInt("total_items");

        Response first = open("/hsds/services?per_page=7");
        Response last = open("/hsds/services?per_page=7&page=" + ((total + 6) / 7));
        Response beyond = open("/hsds/services?per_page=7&page=9999");

        first.then()
                .body("total_items", equalTo(total))
                .body("total_pages", equalTo((total + 6) / 7))
                .body("page_number", equalTo(1))
                .body("size", equalTo(7))
                .body("first_page", equalTo(true))
                .body("last_page", equalTo(false))
                .body("empty", equalTo(false))
                .body("contents.size()", equalTo(7));
        last.then().body("last_page", equalTo(true)).body("first_page", equalTo(false));
        beyond.then().body("empty", equalTo(true)).body("size", equalTo(0)).body("contents.size()", equalTo(0));
        assertThat(first.jsonPath().getMap("").keySet())
                .containsExactly(
                        "total_items",
                        "total_pages",
                        "page_number",
                        "size",
                        "first_page",
                        "last_page",
                        "empty",
                        "contents");
    }

    @Test
    void filters_hold_together() {
        String uwv = idOf("organizations", "UWV");
        String scheme = open("/hsds/taxonomy_terms?search=SCHEME")
                .jsonPath()
                .getString("contents.find { it.code == 'SCHEME' }.id");
        String taxonomy = open("/hsds/taxonomy_terms/" + scheme).jsonPath().getString("taxonomy_id");

        Response both = open("/hsds/services?per_page=1000&organization_id=" + uwv + "&taxonomy_term_id=" + scheme);

        List<String> organizations = both.jsonPath().getList("contents.organization_id");
        assertThat(organizations).isNotEmpty().containsOnly(uwv);
        for (String id : both.jsonPath().<String>getList("contents.id")) {
            assertThat(open("/hsds/services/" + id).jsonPath().<String>getList("attributes.taxonomy_term_id"))
                    .contains(scheme);
        }
        assertThat(total("services?organization_id=" + uwv)).isGreaterThanOrEqualTo(organizations.size());
        assertThat(total("services?taxonomy_id=" + taxonomy)).isEqualTo(total("services"));
        assertThat(total("services?search=ziektewet")).isBetween(1, total("services") - 1);
        assertThat(total("services?search=ziektewet&organization_id=" + UUID.randomUUID()))
                .isZero();
        assertThat(total("taxonomy_terms?top_only=true&taxonomy_id=" + taxonomy))
                .isEqualTo(3);
        assertThat(total("taxonomy_terms?parent_id=" + scheme)).isZero();
        assertThat(total("services?modified_after=2999-01-01")).isZero();
        assertThat(total("services?modified_after=2000-01-01T00:00:00%2B01:00"))
                .isGreaterThanOrEqualTo(total("services"));
    }

    @Test
    void minimal_gives_ids_and_moments_in_one_page() {
        Response minimal = open("/hsds/services?minimal=true");

        minimal.then().body("last_page", equalTo(true)).body("first_page", equalTo(true));
        assertThat(minimal.jsonPath().<Map<String, String>>getList("contents")).allSatisfy(item -> {
            assertThat(item).containsOnlyKeys("id", "modified_date");
            Instant.parse(item.get("modified_date"));
        });
    }

    @Test
    void everything_wrong_with_a_question_is_told_at_once() {
        given().get(
                        "/hsds/services?page=0&per_page=x&format=xml&organization_id=1&modified_after=gisteren&full=ja&postcode=1012")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body(
                        "violations.field",
                        hasItems("page", "per_page", "format", "organization_id", "modified_after", "full", "postcode"))
                .body("violations.in", hasItems("query"));
        given().get("/hsds/service_at_locations?proximity=100").then().statusCode(400);
        given().get("/hsds/service_at_locations?postcode=ABC").then().statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/hsds/services/geen-uuid", "/hsds/services/01890000-0000-7000-8000-000000000000", "/hsds/iets"})
    void what_is_not_there_is_a_404_problem(String path) {
        given().get(path).then().statusCode(404).contentType("application/problem+json");
    }

    @Test
    void an_item_carries_tag_and_moment_and_is_not_sent_twice() {
        String id = idOf("organizations", "UWV");

        Response first = open("/hsds/organizations/" + id);

        first.then().header("Last-Modified", notNullValue()).header("ETag", notNullValue());
        given().header("If-None-Match", first.header("ETag"))
                .get("/hsds/organizations/" + id)
                .then()
                .statusCode(304)
                .header("Cache-Control", equalTo("public, max-age=60"));
    }

    @Test
    void any_web_page_may_read_it_and_caches_may_keep_it() {
        open("/hsds/services")
                .then()
                .header("Access-Control-Allow-Origin", equalTo("*"))
                .header("Cache-Control", equalTo("public, max-age=60"))
                .header("API-Version", notNullValue());
        given().get("/hsds/services?page=0").then().header("Cache-Control", equalTo("no-store"));
        given().header("Origin", "https://ergens.example")
                .options("/hsds/services")
                .then()
                .statusCode(204);
    }

    @Test
    void a_harvester_learns_what_changed_and_what_left() {
        Map<String, Object> body = offering();
        Response added = admin().body(body).post("/directory/v1/offerings");
        String id = added.jsonPath().getString("id");
        String unchanged = open("/hsds/services/" + id).jsonPath().getString("last_modified");
        SampleKaart.imported();
        assertThat(open("/hsds/services/" + id).jsonPath().getString("last_modified"))
                .isEqualTo(unchanged);

        clock.moveTo(LocalDateTime.of(2026, 11, 24, 11, 0));
        admin().header("If-Match", added.header("ETag"))
                .delete("/directory/v1/offerings/" + id)
                .then()
                .statusCode(204);

        String after = unchanged.replace("+", "%2B");
        assertThat(open("/hsds/services?minimal=true").jsonPath().<String>getList("contents.id"))
                .doesNotContain(id);
        Response harvest = open("/hsds/services?per_page=1000&modified_after=" + after);
        assertThat(harvest.jsonPath().getString("contents.find { it.id == '%s' }.status".formatted(id)))
                .isEqualTo("inactive");
        Response gone = open("/hsds/services/" + id);
        gone.then().body("status", equalTo("inactive"));
        assertThat(gone.asString()).doesNotContain("Alleen voor deze test");
        assertThat(Instant.parse(gone.jsonPath().getString("last_modified"))).isAfter(Instant.parse(unchanged));
    }

    @Test
    void derived_ids_stay_when_an_entry_changes() {
        Map<String, Object> body = offering();
        Response added = admin().body(body).post("/directory/v1/offerings");
        String id = added.jsonPath().getString("id");
        List<String> before = open("/hsds/services/" + id).jsonPath().getList("attributes.id");
        body.put("summary", "Anders omschreven");

        admin().header("If-Match", added.header("ETag"))
                .body(body)
                .put("/directory/v1/offerings/" + id)
                .then()
                .statusCode(200);

        Response after = open("/hsds/services/" + id);
        after.then().body("description", equalTo("Anders omschreven"));
        assertThat(after.jsonPath().<String>getList("attributes.id"))
                .isNotEmpty()
                .isEqualTo(before);
    }

    @Test
    void no_professional_no_contact_person_and_no_mobile_number_of_an_initiative_is_in_it() {
        Map<String, Object> initiative = new HashMap<>(Map.of(
                "name",
                "Koffie op de hoek",
                "description",
                "Koffie",
                "phone",
                "06 12345678",
                "contactName",
                "Tante Sjaan",
                "openingHours",
                "di 10:00-12:00",
                "source",
                "test",
                "sourceDate",
                "2026-01-01",
                "lastConfirmed",
                "2026-01-01"));
        String id = admin().body(initiative)
                .post("/directory/v1/initiatives")
                .jsonPath()
                .getString("id");

        String all = given().get("/hsds/services?format=ndjson&full=true").asString()
                + given().get("/hsds/organizations?format=ndjson&full=true").asString();

        assertThat(all).contains("Koffie op de hoek").doesNotContain("Tante Sjaan", "06 12345678", "Zeynep", "Demir");
        open("/hsds/services/" + id)
                .then()
                .body("schedules[0].byday", equalTo("TU"))
                .body("schedules[0].opens_at", equalTo("10:00:00"));
    }

    @Test
    void a_masked_address_keeps_its_street_and_place_on_the_map_to_itself() {
        Map<String, Object> shelter = offering();
        shelter.put(
                "location",
                Map.of(
                        "street",
                        "Geheimpad 1",
                        "postalCode",
                        "1099 ZZ",
                        "city",
                        "Amsterdam",
                        "latitude",
                        52.1234,
                        "longitude",
                        4.5678,
                        "masked",
                        true));
        String id =
                admin().body(shelter).post("/directory/v1/offerings").jsonPath().getString("id");

        String whole = open("/hsds/services/" + id).asString();

        assertThat(whole)
                .contains("niet openbaar")
                .doesNotContain("Geheimpad", "1099 ZZ", "1099ZZ", "52.1234", "4.5678");
        assertThat(total("service_at_locations?postcode=1099")).isZero();
        assertThat(given().get("/hsds/services.csv").asString()).doesNotContain("Geheimpad", "1099 ZZ");
    }

    @Test
    void places_are_found_by_postcode_and_by_distance_from_it() {
        for (var place : Map.of("1099 AA", 52.3500, "1099 AB", 52.3510, "1098 AC", 52.3600)
                .entrySet()) {
            Map<String, Object> offering = offering();
            offering.put(
                    "location",
                    Map.of(
                            "street",
                            "Proefstraat 1",
                            "postalCode",
                            place.getKey(),
                            "city",
                            "Amsterdam",
                            "latitude",
                            place.getValue(),
                            "longitude",
                            4.9500));
            admin().body(offering).post("/directory/v1/offerings").then().statusCode(201);
        }

        assertThat(total("service_at_locations?postcode=1099")).isEqualTo(2);
        assertThat(total("service_at_locations?postcode=1099AA")).isEqualTo(1);
        assertThat(total("service_at_locations?postcode=1099AA&proximity=500")).isEqualTo(2);
        assertThat(total("service_at_locations?postcode=1099AA&proximity=1500")).isGreaterThanOrEqualTo(3);
        assertThat(total("service_at_locations?postcode=1099ZX&proximity=1500")).isZero();
    }

    @ParameterizedTest
    @CsvSource({"PAUSED, temporarily closed, 0", "FULL, active, 1", "OPEN, active, 0"})
    void intake_is_told_as_status_or_as_no_capacity(String intake, String status, int capacities) throws IOException {
        HsdsSchemas.assumeThere();
        Map<String, Object> body = offering();
        body.put("intake", intake);
        String id =
                admin().body(body).post("/directory/v1/offerings").jsonPath().getString("id");

        JsonNode service = JSON.readTree(open("/hsds/services/" + id).asString());

        HsdsSchemas.check("service.json", service);
        assertThat(service.path("status").asText()).isEqualTo(status);
        assertThat(service.path("capacities").size()).isEqualTo(capacities);
        assertThat(service.path("capacities").path(0).path("available").asInt()).isZero();
    }

    @Test
    void the_csv_has_a_line_per_entry_and_no_formula() {
        Map<String, Object> body = offering();
        body.put("name", "=HYPERLINK(\"https://kwaad.example\")");
        admin().body(body).post("/directory/v1/offerings").then().statusCode(201);

        Response services = open("/hsds/services.csv");
        Response organizations = open("/hsds/organizations.csv");

        services.then().contentType(containsString("text/csv")).contentType(containsString("utf-8"));
        assertThat(services.asString())
                .startsWith("id,name,organization,")
                .contains("'=HYPERLINK")
                .doesNotContain(",=", ",\"=");
        assertThat(services.asString()).contains("'+31");
        assertThat(organizations.asString()).startsWith("id,name,description,").contains("UWV");
    }

    private static Map<String, Object> offering() {
        String organisation = idOf("organizations", "UWV");
        return new HashMap<>(Map.ofEntries(
                Map.entry("name", "Proefaanbod " + UUID.randomUUID()),
                Map.entry("kind", "SERVICE"),
                Map.entry("organisationId", organisation),
                Map.entry("summary", "Alleen voor deze test"),
                Map.entry("conditions", "Voor iedereen"),
                Map.entry("lifeDomains", List.of("financien")),
                Map.entry("targetGroups", List.of("iedereen")),
                Map.entry("source", "test"),
                Map.entry("sourceDate", "2026-01-01"),
                Map.entry("lastConfirmed", "2026-01-01")));
    }

    static String idOf(String list, String name) {
        return open("/hsds/" + list + "?per_page=1000&search=" + name)
                .jsonPath()
                .getString("contents.find { it.name == '%s' }.id".formatted(name));
    }

    private static int total(String list) {
        return open("/hsds/" + list).jsonPath().getInt("total_items");
    }

    private static Response open(String path) {
        Response response = given().urlEncodingEnabled(false).get(path);
        response.then().statusCode(200);
        return response;
    }

    static List<JsonNode> lines(String path) throws IOException {
        Response response = open(path);
        response.then().contentType(containsString("application/x-ndjson"));
        List<JsonNode> lines = new ArrayList<>();
        for (String line : response.asString().split("\n", -1)) {
            if (!line.isEmpty()) {
                lines.add(JSON.readTree(line));
            }
        }
        return lines;
    }

    private static io.restassured.specification.RequestSpecification admin() {
        return given().auth().oauth2(Tokens.of("beheerder")).contentType("application/json");
    }
}

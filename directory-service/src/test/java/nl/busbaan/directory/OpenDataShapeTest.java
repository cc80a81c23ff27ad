package nl.busbaan.directory;

import static nl.busbaan.directory.Maintaining.admin;
import static nl.busbaan.directory.PublicKaart.idOf;
import static nl.busbaan.directory.PublicKaart.lines;
import static nl.busbaan.directory.PublicKaart.offering;
import static nl.busbaan.directory.PublicKaart.open;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The public kaart has the shape that HSDS 3.1 gives it; as CSV it has a line per entry. */
@QuarkusTest
class OpenDataShapeTest {
    private static final ObjectMapper JSON = new ObjectMapper();

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
        open("/directory/v1/openapi.json?format=json").then().body(not(containsString("/hsds/{")));
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
}

package nl.busbaan.directory;

import static io.restassured.RestAssured.given;
import static nl.busbaan.directory.Maintaining.admin;
import static nl.busbaan.directory.PublicKaart.idOf;
import static nl.busbaan.directory.PublicKaart.offering;
import static nl.busbaan.directory.PublicKaart.open;
import static nl.busbaan.directory.PublicKaart.total;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What can be asked of the public kaart, and what is told of a question that is wrong. */
@QuarkusTest
class OpenDataQueryTest {
    @BeforeEach
    void theSampleIsThere() {
        SampleKaart.importedOnce();
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
}

package nl.busbaan.directory;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import nl.busbaan.devstack.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class BadInputTest {

    @BeforeEach
    void theSampleIsThere() {
        SampleKaart.importedOnce();
    }

    @Test
    void everything_wrong_with_a_search_is_told_at_once() {
        refused(Map.of("text", " ", "limit", 51)).body("violations.field", hasItems("text", "limit"));
        refused(Map.of("text", "x".repeat(201), "area", "y".repeat(101), "limit", 0))
                .body("violations.field", hasItems("text", "area", "limit"));
        refused(Map.of(
                        "text",
                        5,
                        "kinds",
                        List.of("KAT"),
                        "organisationId",
                        "uwv",
                        "reachableNow",
                        "ja",
                        "limit",
                        "veel"))
                .body("violations.field", hasItems("text", "kinds[0]", "organisationId", "reachableNow", "limit"));
    }

    @Test
    void one_value_where_a_list_belongs_is_no_list() {
        refused(Map.of("text", "uitkering", "kinds", "TEAM")).body("violations.field", hasItems("kinds"));
    }

    @Test
    void a_value_that_is_no_code_finds_nothing_and_is_no_error() {
        Searching.as("raadsvrouw", Map.of("text", "uitkering", "area", "atlantis"))
                .statusCode(200)
                .body("total", equalTo(0))
                .body("hits", hasSize(0));
    }

    @ParameterizedTest
    @CsvSource({"application/json, '{\"text\":', 400", "application/json, '[]', 400", "text/plain, hulp, 415"})
    void what_can_not_be_read_is_refused(String contentType, String body, int status) {
        professional()
                .contentType(contentType)
                .body(body)
                .post("/directory/v1/search")
                .then()
                .statusCode(status)
                .contentType("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"organisations", "teams", "professionals", "offerings", "initiatives"})
    void an_unknown_id_and_what_is_no_id_are_both_not_found(String kind) {
        for (String id : List.of("01890000-0000-7000-8000-000000000000", "geen-id", "1")) {
            professional()
                    .get("/directory/v1/" + kind + "/" + id)
                    .then()
                    .statusCode(404)
                    .contentType("application/problem+json")
                    .body("type", equalTo("urn:busbaan:problem:not-found"));
        }
    }

    @Test
    void lists_are_read_page_by_page_and_refuse_what_is_no_cursor() {
        String next = professional()
                .get("/directory/v1/organisations?limit=50")
                .then()
                .statusCode(200)
                .header("API-Version", equalTo("1.0.0"))
                .body("items", hasSize(50))
                .body("nextCursor", notNullValue())
                .extract()
                .path("nextCursor");
        String first =
                professional().get("/directory/v1/organisations?limit=50").path("items[0].id");

        professional()
                .queryParam("cursor", next)
                .get("/directory/v1/organisations?limit=100")
                .then()
                .statusCode(200)
                .body("items.id", not(hasItems(first)));
        assertThat(Maintaining.all("organisations")).extracting("id").doesNotHaveDuplicates();
        professional().get("/directory/v1/organisations?cursor=stuk").then().statusCode(400);
        professional().get("/directory/v1/organisations?limit=0").then().statusCode(400);
        professional().get("/directory/v1/organisations?limit=101").then().statusCode(400);
    }

    @Test
    void the_code_lists_hold_what_filters_may_be() {
        professional()
                .get("/directory/v1/taxonomy")
                .then()
                .statusCode(200)
                .body("areas.code", hasItems("weesp", "zuidoost"))
                .body("lifeDomains.name", hasItems("Financiën"))
                .body("roles.code", hasItems("beoordelaar-ziektewet"))
                .body("tasks.code", hasItems("WMO", "SOCIALE_ZEKERHEID"));
    }

    private static ValidatableResponse refused(Map<String, ?> search) {
        return Searching.as("raadsvrouw", search).statusCode(400).contentType("application/problem+json");
    }

    private static RequestSpecification professional() {
        return given().auth().oauth2(Tokens.of("raadsvrouw"));
    }
}

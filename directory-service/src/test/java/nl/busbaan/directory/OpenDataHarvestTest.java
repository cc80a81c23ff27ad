package nl.busbaan.directory;

import static io.restassured.RestAssured.given;
import static nl.busbaan.directory.Maintaining.admin;
import static nl.busbaan.directory.PublicKaart.idOf;
import static nl.busbaan.directory.PublicKaart.offering;
import static nl.busbaan.directory.PublicKaart.open;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever reads the public kaart again and again learns what changed, and is not sent the rest twice. */
@QuarkusTest
class OpenDataHarvestTest {
    @Inject
    TestClock clock;

    @BeforeEach
    void theSampleIsThere() {
        SampleKaart.importedOnce();
    }

    @AfterEach
    void resetClock() {
        clock.reset();
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
}

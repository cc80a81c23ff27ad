package nl.busbaan.directory;

import static io.restassured.RestAssured.given;
import static nl.busbaan.directory.Maintaining.admin;
import static nl.busbaan.directory.Maintaining.bodyOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.busbaan.devstack.testing.Tokens;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every organisation with who watches over it and how its entries are kept. */
@QuarkusTest
class OrganisationCareTest {
    private static final String API = "/directory/v1/";

    @BeforeEach
    void theSampleIsThere() {
        SampleKaart.importedOnce();
    }

    @Test
    void what_stands_with_an_organisation_is_counted_with_what_is_stale_and_who_watches() {
        String id = organisation("2026-11-20");
        Map<String, Object> old = bodyOf("offerings");
        old.put("organisationId", id);
        old.remove("teamId");
        old.put("lastConfirmed", "2020-01-01");
        admin().body(old).post(API + "offerings").then().statusCode(201);
        JsonPath before = row(id, true);

        String owner = given().auth().oauth2(Tokens.of("wpi")).get(API + "me").path("id");
        admin().body(Map.of("professionalId", owner))
                .put(API + "entries/" + id + "/owner")
                .then()
                .statusCode(204);
        admin().body(Map.of("label", "Entra ID"))
                .post(API + "organisations/" + id + "/provisioning-tokens")
                .then()
                .statusCode(201);
        JsonPath after = row(id, false);

        assertThat(before.getMap("counts"))
                .isEqualTo(Map.of("teams", 0, "professionals", 0, "offerings", 1, "initiatives", 0, "stale", 1));
        assertThat(before.getMap("owner")).isNull();
        assertThat(before.getBoolean("provisioned")).isFalse();
        assertThat(after.getString("owner.professionalId")).isEqualTo(owner);
        assertThat(after.getBoolean("provisioned")).isTrue();
        assertThat(ids(true)).doesNotContain(id);
    }

    @Test
    void organisations_come_by_name_page_by_page_each_once() {
        List<String> all = ids(false);

        assertThat(all).hasSizeGreaterThan(20).doesNotHaveDuplicates();
        admin().queryParam("limit", 101)
                .get(API + "worklist/organisations")
                .then()
                .statusCode(400);
        admin().queryParam("cursor", "vals")
                .get(API + "worklist/organisations")
                .then()
                .statusCode(400);
    }

    @Test
    void a_part_of_the_name_narrows_whatever_its_accents_and_capitals() {
        admin().queryParam("name", " KREDIETBÁNK")
                .get(API + "worklist/organisations")
                .then()
                .statusCode(200)
                .body("items.name", equalTo(List.of("Kredietbank Amsterdam (GKA)")));
        admin().queryParam("name", "%")
                .get(API + "worklist/organisations")
                .then()
                .statusCode(200)
                .body("items", empty());
        admin().queryParam("name", "n".repeat(101))
                .get(API + "worklist/organisations")
                .then()
                .statusCode(400);
    }

    private static String organisation(String lastConfirmed) {
        Map<String, Object> body = new HashMap<>(bodyOf("organisations"));
        body.put("name", "Bewaakproef " + UUID.randomUUID());
        body.put("lastConfirmed", lastConfirmed);
        return admin().body(body).post(API + "organisations").path("id");
    }

    private static JsonPath row(String id, boolean unowned) {
        return rows(unowned).stream()
                .filter(row -> id.equals(row.get("id")))
                .findFirst()
                .map(row -> new JsonPath(json(row)))
                .orElseThrow();
    }

    private static String json(Map<String, Object> row) {
        try {
            return new com.fasterxml.jackson.databind.ObjectMapper().writeValueAsString(row);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> ids(boolean unowned) {
        return rows(unowned).stream().map(row -> String.valueOf(row.get("id"))).toList();
    }

    private static List<Map<String, Object>> rows(boolean unowned) {
        List<Map<String, Object>> rows = new ArrayList<>();
        @Nullable String cursor = null;
        do {
            var request = admin().queryParam("unowned", unowned).queryParam("limit", 20);
            JsonPath page = (cursor == null ? request : request.queryParam("cursor", cursor))
                    .get(API + "worklist/organisations")
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            rows.addAll(page.getList("items"));
            cursor = page.getString("nextCursor");
        } while (cursor != null);
        return rows;
    }
}

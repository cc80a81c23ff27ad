package nl.busbaan.directory;

import static io.restassured.RestAssured.given;
import static nl.busbaan.directory.ScimOrganisation.USER;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What SCIM tells of itself: what the server can do, and nothing in an OpenAPI document. */
@QuarkusTest
class ScimDiscoveryTest {
    private ScimOrganisation here;

    @BeforeEach
    void anOrganisation() {
        here = ScimOrganisation.named("Stichting Wegwijzer " + System.nanoTime());
    }

    @Test
    void what_the_server_can_do_is_discovered() {
        here.get("ServiceProviderConfig")
                .then()
                .statusCode(200)
                .contentType("application/scim+json")
                .body("patch.supported", equalTo(true))
                .body("bulk.supported", equalTo(false))
                .body("filter.maxResults", equalTo(200))
                .body("etag.supported", equalTo(true))
                .body("authenticationSchemes.type", contains("oauthbearertoken"));
        here.get("ResourceTypes")
                .then()
                .body("Resources.id", contains("User", "Group"))
                .body("totalResults", equalTo(2));
        here.get("ResourceTypes/User")
                .then()
                .body("schemaExtensions", hasSize(2))
                .body("endpoint", equalTo("/Users"));
        here.get("ResourceTypes/Kat").then().statusCode(404);
        here.get("Schemas").then().body("Resources", hasSize(4));
        here.get("Schemas/" + USER)
                .then()
                .body("attributes.find { it.name == 'userName' }.uniqueness", equalTo("server"))
                .body("meta.location", notNullValue());
        here.get("Schemas/urn:kat").then().statusCode(404);
        here.find("Schemas", "id eq \"x\"").then().statusCode(403);
        here.get("Me").then().statusCode(501).body("status", equalTo("501"));
        here.scim().body("{}").post("/scim/v2/Bulk").then().statusCode(501);
        here.get("Katten")
                .then()
                .statusCode(404)
                .contentType("application/scim+json")
                .body("status", equalTo("404"));
        here.scim().put("/scim/v2/Users").then().statusCode(405).body("status", equalTo("405"));
    }

    @Test
    void scim_is_in_no_openapi_document() {
        given().get("/directory/v1/openapi.json")
                .then()
                .statusCode(200)
                .body("paths.keySet()", not(hasItems(containsString("scim"))));
    }
}

package nl.busbaan.directory;

import static io.restassured.RestAssured.given;
import static nl.busbaan.directory.ScimOrganisation.USER;
import static nl.busbaan.directory.ScimOrganisation.admin;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.busbaan.devstack.testing.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who comes in at SCIM, what is said of it there, and what is refused. */
@QuarkusTest
class ScimDoorTest {
    private ScimOrganisation here;

    @Inject
    TestClock clock;

    @BeforeEach
    void anOrganisation() {
        here = ScimOrganisation.named("Stichting Deur " + System.nanoTime());
    }

    @AfterEach
    void resetTheClock() {
        clock.reset();
    }

    @Test
    void a_token_is_shown_once_and_its_use_is_seen() {
        here.get("Users").then().statusCode(200);

        Response listed = admin().get(here.tokens());

        listed.then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].label", equalTo("Entra ID"))
                .body("items[0].lastUsedAt", equalTo("2026-11-24T09:00:00Z"))
                .body("items[0].expiresAt", equalTo("2027-11-24T09:00:00Z"))
                .body("items[0].revokedAt", nullValue());
        assertThat(listed.asString()).doesNotContain(here.token);
    }

    @Test
    void a_wrong_expired_or_revoked_token_opens_nothing() {
        String other = here.token.substring(0, here.token.length() - 1) + (here.token.endsWith("A") ? "B" : "A");
        for (String wrong : List.of(other, "iets", here.token + "x", here.token.toUpperCase(Locale.ROOT))) {
            refused(ScimOrganisation.with(wrong).get("/scim/v2/Users"));
        }
        given().get("/scim/v2/Users").then().statusCode(401).header("WWW-Authenticate", containsString("Bearer"));
        given().auth().preemptive().basic("a", "b").get("/scim/v2/Users").then().statusCode(401);

        clock.moveTo(LocalDateTime.of(2027, 11, 24, 10, 0));
        refused(here.get("Users"));
        clock.reset();
        here.get("Users").then().statusCode(200);
        admin().delete(here.tokens() + "/" + here.tokenId).then().statusCode(204);
        refused(here.get("Users"));
        refused(here.scim().body("{}").post("/scim/v2/Users"));
        refused(here.get("ServiceProviderConfig"));
        admin().delete(here.tokens() + "/" + here.tokenId).then().statusCode(204);
    }

    private static void refused(Response answer) {
        answer.then()
                .statusCode(401)
                .contentType("application/scim+json")
                .header("WWW-Authenticate", containsString("invalid_token"))
                .body("schemas", contains("urn:ietf:params:scim:api:messages:2.0:Error"))
                .body("status", equalTo("401"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"beheerder", "raadsvrouw", "inwoner"})
    void no_account_opens_scim_and_no_scim_token_opens_the_rest(String account) {
        refused(given().auth().oauth2(Tokens.of(account)).get("/scim/v2/Users"));

        for (String path : List.of("/directory/v1/organisations", here.tokens(), "/directory/v1/me")) {
            given().auth().oauth2(here.token).get(path).then().statusCode(401);
        }
    }

    @Test
    void tokens_are_made_for_a_time_and_belong_to_their_organisation() {
        for (String end : List.of("2026-11-24T08:59:59Z", "2029-01-01T00:00:00Z")) {
            admin().body(Map.of("label", "x", "expiresAt", end))
                    .post(here.tokens())
                    .then()
                    .statusCode(400)
                    .body("violations.field", hasItems("expiresAt"));
        }
        admin().body("{\"label\": \" \", \"expiresAt\": 5}")
                .post(here.tokens())
                .then()
                .statusCode(400);
        admin().body("{\"label\": \" \"}")
                .post(here.tokens())
                .then()
                .statusCode(400)
                .body("violations.field", hasItems("label"));
        admin().post(here.tokens()).then().statusCode(400);
        String nowhere = "/directory/v1/organisations/01890000-0000-7000-8000-000000000000/provisioning-tokens";
        admin().body(Map.of("label", "x")).post(nowhere).then().statusCode(404);
        admin().get(nowhere).then().statusCode(404);
        ScimOrganisation other = ScimOrganisation.named("Stichting Buren " + System.nanoTime());
        admin().delete(other.tokens() + "/" + here.tokenId).then().statusCode(404);
        here.get("Users").then().statusCode(200);
    }

    @Test
    void a_repeated_making_with_its_key_makes_one_token_and_shows_no_secret_again() {
        String key = UUID.randomUUID().toString();

        String first = admin().header("Idempotency-Key", key)
                .body(Map.of("label", "HR"))
                .post(here.tokens())
                .header("Location");
        Response again = admin().header("Idempotency-Key", key)
                .body(Map.of("label", "HR"))
                .post(here.tokens());

        again.then().statusCode(201).header("Location", equalTo(first));
        assertThat(again.asString()).doesNotContain("busbaan-scim");
        admin().get(here.tokens()).then().body("items", hasSize(2));
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"schemas\": [ | invalidSyntax",
                "[] | invalidSyntax",
                "{\"userName\": \"x\"} | invalidSyntax",
                "{\"schemas\": [\"urn:kat\"], \"userName\": \"x\"} | invalidSyntax",
                "{\"schemas\": [\"USER\", \"urn:kat\"], \"userName\": \"x\"} | invalidSyntax",
                "{\"schemas\": [\"USER\"]} | invalidValue",
                "{\"schemas\": [\"USER\"], \"userName\": 5} | invalidValue",
                "{\"schemas\": [\"USER\"], \"userName\": \"x@y.example\", \"active\": \"misschien\"} | invalidValue",
                "{\"schemas\": [\"USER\"], \"userName\": \"x@y.example\"} | invalidValue",
                "{\"schemas\": [\"USER\"], \"userName\": \"geen-adres\", \"displayName\": \"A B\"} | invalidValue",
                "{\"schemas\": [\"USER\"], \"userName\": \"a@b.example\", \"displayName\": \"A B\", \"emails\": \"ja\", \"name\": 3} | invalidValue",
                "{\"schemas\": [\"USER\"], \"userName\": \"x@y.example\", \"displayName\": \"A B\", \"urn:ietf:params:scim:schemas:extension:busbaan:2.0:User\": {\"areas\": [\"atlantis\"]}} | invalidValue",
                "{\"schemas\": [\"USER\"], \"userName\": \"x@y.example\", \"displayName\": \"A B\", \"urn:ietf:params:scim:schemas:extension:busbaan:2.0:User\": {\"workingHours\": \"altijd\"}} | invalidValue",
                "{\"schemas\": [\"USER\"], \"userName\": \"a\", \"userName\": \"b\"} | invalidSyntax",
            })
    void a_user_that_is_not_right_is_refused_and_nobody_is_added(String body, String scimType) {
        here.scim()
                .body(body.replace("USER", USER))
                .post("/scim/v2/Users")
                .then()
                .statusCode(400)
                .contentType("application/scim+json")
                .body("scimType", equalTo(scimType))
                .body("detail", notNullValue());
        here.get("Users").then().body("totalResults", equalTo(0));
    }

    @Test
    void deep_nesting_and_other_media_types_are_refused() {
        String deep = "{\"schemas\": [\"%s\"], \"x\": %s%s}".formatted(USER, "[".repeat(5000), "]".repeat(5000));
        here.scim().body(deep).post("/scim/v2/Users").then().statusCode(400).body("scimType", equalTo("invalidSyntax"));
        here.scim()
                .contentType("text/plain")
                .body("hallo")
                .post("/scim/v2/Users")
                .then()
                .statusCode(415)
                .body("status", equalTo("415"));
        here.scim()
                .contentType("application/json")
                .body("{}")
                .post("/scim/v2/Users")
                .then()
                .statusCode(400);
        here.scim().header("Accept", "text/html").get("/scim/v2/Users").then().statusCode(406);
        here.find("Users", "(".repeat(50) + "title pr" + ")".repeat(50))
                .then()
                .statusCode(400)
                .body("scimType", equalTo("invalidFilter"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"op\": \"add\", \"path\": \"id\", \"value\": \"x\"} | mutability",
                "{\"op\": \"replace\", \"path\": \"groups\", \"value\": []} | mutability",
                "{\"op\": \"replace\", \"path\": \"meta.version\", \"value\": \"x\"} | mutability",
                "{\"op\": \"remove\", \"path\": \"userName\"} | mutability",
                "{\"op\": \"remove\"} | noTarget",
                "{\"op\": \"replace\", \"path\": \"kleur\", \"value\": \"x\"} | invalidPath",
                "{\"op\": \"replace\", \"path\": \"urn:kat:kleur\", \"value\": \"x\"} | invalidPath",
                "{\"op\": \"replace\", \"path\": \"emails[type eq]\", \"value\": \"x\"} | invalidFilter",
                "{\"op\": \"replace\", \"path\": \"emails[value eq \\\"z\\\"].display\", \"value\": \"x\"} | noTarget",
                "{\"op\": \"replace\", \"path\": \"title[value eq \\\"z\\\"]\", \"value\": \"x\"} | invalidPath",
                "{\"op\": \"replace\", \"path\": \"active\", \"value\": 7} | invalidValue",
                "{\"op\": \"replace\", \"path\": \"title\"} | invalidValue",
                "{\"op\": \"replace\", \"value\": \"x\"} | invalidValue",
                "{\"op\": \"verzin\", \"path\": \"title\", \"value\": \"x\"} | invalidSyntax",
                "5 | invalidSyntax",
            })
    void an_operation_that_is_not_right_undoes_those_before_it(String operation, String scimType) {
        String id = here.user("heel@proef.example");

        here.patch("Users/" + id, "{\"op\": \"replace\", \"path\": \"title\", \"value\": \"Half\"}, " + operation)
                .then()
                .statusCode(400)
                .body("scimType", equalTo(scimType));

        here.get("Users/" + id).then().body("title", nullValue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "userName",
                "userName eq",
                "userName is \"x\"",
                "kleur eq \"rood\"",
                "userName eq x",
                "userName eq 5",
                "active gt true",
                "name eq \"x\"",
                "(userName pr",
                "userName pr)",
                "emails[type eq \"work\"",
                "title[value eq \"x\"]",
                "userName pr and",
                "userName eq \"x",
                "not userName pr",
                "%"
            })
    void a_filter_that_says_nothing_is_refused(String filter) {
        ValidatableResponse answer = here.find("Users", filter).then();

        answer.statusCode(400).body("scimType", equalTo("invalidFilter"));
    }

    @Test
    void paging_and_projection_must_be_as_the_rfc_has_them() {
        here.scim()
                .queryParam("count", "veel")
                .get("/scim/v2/Users")
                .then()
                .statusCode(400)
                .body("scimType", equalTo("invalidValue"));
        here.scim()
                .queryParam("sortBy", "kleur")
                .get("/scim/v2/Users")
                .then()
                .statusCode(400)
                .body("scimType", equalTo("invalidPath"));
        here.scim()
                .queryParam("attributes", "userName")
                .queryParam("excludedAttributes", "title")
                .get("/scim/v2/Users")
                .then()
                .statusCode(400);
        here.scim()
                .body("{\"schemas\": []}")
                .post("/scim/v2/Users/.search")
                .then()
                .statusCode(400);
        String id = here.user("beeld@proef.example");
        here.scim()
                .queryParam("attributes", "emails.value,name.familyName,kleur")
                .get("/scim/v2/Users/" + id)
                .then()
                .body("keySet()", containsInAnyOrder("schemas", "id", "emails", "name"))
                .body("emails[0].keySet()", contains("value"))
                .body("name.familyName", equalTo("de Vries"))
                .body("name.givenName", nullValue());
    }
}

package nl.busbaan.directory;

import static nl.busbaan.directory.ScimOrganisation.USER;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is not as the RFCs have it is refused, and changes nothing. */
@QuarkusTest
class ScimRefusalTest {
    private ScimOrganisation here;

    @BeforeEach
    void anOrganisation() {
        here = ScimOrganisation.named("Stichting Weigering " + System.nanoTime());
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

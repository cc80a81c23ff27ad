package nl.busbaan.directory;

import static nl.busbaan.directory.Maintaining.UNKNOWN;
import static nl.busbaan.directory.Maintaining.admin;
import static nl.busbaan.directory.ScimOrganisation.USER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who is meant: one name is one user, and only of the organisation itself. */
@QuarkusTest
class ScimUserIdentityTest {
    private ScimOrganisation here;

    @BeforeEach
    void anOrganisation() {
        here = ScimOrganisation.named("Stichting Naam " + System.nanoTime());
    }

    @Test
    void one_name_is_one_user_also_when_two_come_at_once() throws Exception {
        String user = """
                {"schemas": ["%s"], "userName": "dubbel@proef.example", "displayName": "Dubbel Op"}
                """.formatted(USER);
        Callable<Integer> post =
                () -> here.scim().body(user).post("/scim/v2/Users").statusCode();

        List<Integer> answers;
        try (var threads = Executors.newFixedThreadPool(2)) {
            answers = threads.invokeAll(List.of(post, post)).stream()
                    .map(f -> f.resultNow())
                    .toList();
        }

        assertThat(answers).containsExactlyInAnyOrder(201, 409);
        here.scim()
                .body(user.replace("dubbel", "DUBBEL"))
                .post("/scim/v2/Users")
                .then()
                .statusCode(409)
                .body("scimType", equalTo("uniqueness"))
                .body("status", equalTo("409"))
                .body("schemas", contains("urn:ietf:params:scim:api:messages:2.0:Error"));
        String other = here.user("ander@proef.example");
        here.patch(
                        "Users/" + other,
                        "{\"op\": \"replace\", \"path\": \"userName\", \"value\": \"Dubbel@proef.example\"}")
                .then()
                .statusCode(409);
    }

    @Test
    void who_is_on_the_map_already_is_found_by_his_address_and_then_provisioned() {
        Response hit = admin().body(Map.of(
                        "givenName",
                        "Ada",
                        "familyName",
                        "Pool",
                        "phone",
                        "+31 20 000 7001",
                        "email",
                        "ada@proef.example",
                        "workingHours",
                        "mo 09:00-12:00",
                        "source",
                        "hand",
                        "sourceDate",
                        "2026-11-01",
                        "lastConfirmed",
                        "2026-11-20",
                        "assignments",
                        List.of(Map.of(
                                "organisationId",
                                here.id,
                                "teamId",
                                here.teamId,
                                "role",
                                "teamleider",
                                "teamLead",
                                true))))
                .post("/directory/v1/professionals");
        hit.then().statusCode(201);
        String id = hit.path("id");

        here.find("Users", "userName eq \"ADA@proef.example\"")
                .then()
                .body("totalResults", equalTo(1))
                .body("Resources[0].id", equalTo(id))
                .body("Resources[0].title", equalTo("Teamleider"))
                .body("Resources[0].groups.display", contains("Team Welkom"));
        here.scim()
                .body("{\"schemas\": [\"%s\"], \"userName\": \"ada@proef.example\", \"displayName\": \"Ada P\"}"
                        .formatted(USER))
                .post("/scim/v2/Users")
                .then()
                .statusCode(409);
        here.patch(
                        "Users/" + id,
                        "{\"op\": \"add\", \"value\": {\"externalId\": \"hr-1\", \"userName\": \"ada.pool\"}}")
                .then()
                .statusCode(200)
                .body("phoneNumbers[0].value", equalTo("+31 20 000 7001"));
        here.find("Users", "externalId eq \"hr-1\" and userName eq \"ada.pool\"")
                .then()
                .body("Resources.id", contains(id));
    }

    @Test
    void another_organisations_people_do_not_exist() {
        String id = here.user("eigen@proef.example");
        String group = here.group("Groep A", id);
        ScimOrganisation other = ScimOrganisation.named("Stichting Ander " + System.nanoTime());

        for (String path : List.of("Users/" + id, "Groups/" + group, "Users/" + UNKNOWN, "Users/geen-id", "Groups/1")) {
            other.get(path).then().statusCode(404).body("status", equalTo("404"));
            other.scim().delete("/scim/v2/" + path).then().statusCode(404);
            other.patch(path, "{\"op\": \"replace\", \"path\": \"displayName\", \"value\": \"x\"}")
                    .then()
                    .statusCode(404);
        }
        other.scim()
                .body("{\"schemas\": [\"%s\"], \"userName\": \"eigen@proef.example\"}".formatted(USER))
                .put("/scim/v2/Users/" + id)
                .then()
                .statusCode(404);
        other.find("Users", "userName eq \"eigen@proef.example\"").then().body("totalResults", equalTo(0));
        String theirs = other.user("eigen@proef.example");
        assertThat(theirs).isNotEqualTo(id);
        String theirGroup = other.group("Groep A");
        other.patch(
                        "Groups/" + theirGroup,
                        "{\"op\": \"add\", \"path\": \"members\", \"value\": [{\"value\": \"%s\"}]}".formatted(id))
                .then()
                .statusCode(400)
                .body("scimType", equalTo("invalidValue"));
        here.get("Users/" + id).then().statusCode(200);
    }
}

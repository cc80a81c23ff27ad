package nl.busbaan.directory;

import static nl.busbaan.directory.Maintaining.admin;
import static nl.busbaan.directory.ScimOrganisation.BUSBAAN;
import static nl.busbaan.directory.ScimOrganisation.ENTERPRISE;
import static nl.busbaan.directory.ScimOrganisation.USER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** People of an organisation are on the map as its own directory sends and changes them. */
@QuarkusTest
class ScimUsersTest {
    private ScimOrganisation here;

    @BeforeEach
    void anOrganisation() {
        here = ScimOrganisation.named("Stichting Proef " + System.nanoTime());
    }

    @Test
    void a_created_user_is_on_the_map_and_reads_back_as_he_was_sent() {
        Response created = here.create("""
                {"schemas": ["%s", "%s", "%s"], "userName": "Noor@Proef.example", "externalId": "hr-17",
                 "name": {"givenName": "Noor", "familyName": "van der Meer", "honorificPrefix": "mr."},
                 "displayName": "Noor vd Meer", "title": "Sociaal werker", "preferredLanguage": "tr-TR", "active": true,
                 "emails": [{"value": "noor@home.example", "type": "home"}, {"value": "noor@proef.example", "type": "work", "primary": true}],
                 "phoneNumbers": [{"value": "tel:+31-20-000.7123", "type": "work"}],
                 "%2$s": {"department": "Team Welkom", "division": "Wijken"},
                 "%3$s": {"mandate": "mag 250 euro geven", "mandateAmountEur": 250, "expertise": ["schulden"], "areas": ["noord"]}}
                """.formatted(USER, ENTERPRISE, BUSBAAN));

        String id = created.path("id");
        created.then()
                .header("Location", endsWith("/scim/v2/Users/" + id))
                .header("ETag", equalTo(created.path("meta.version")))
                .contentType("application/scim+json");
        here.get("Users/" + id)
                .then()
                .statusCode(200)
                .body("userName", equalTo("Noor@Proef.example"))
                .body("externalId", equalTo("hr-17"))
                .body("name.honorificPrefix", equalTo("mr."))
                .body("displayName", equalTo("Noor vd Meer"))
                .body("title", equalTo("Sociaal werker"))
                .body("preferredLanguage", equalTo("tr-TR"))
                .body("emails", hasSize(2))
                .body("'%s'.division".formatted(ENTERPRISE), equalTo("Wijken"))
                .body("'%s'.mandateAmountEur".formatted(BUSBAAN), equalTo(250))
                .body("groups.display", contains("Team Welkom"))
                .body("meta.resourceType", equalTo("User"))
                .body("meta.created", notNullValue());
        admin().get("/directory/v1/professionals/" + id)
                .then()
                .statusCode(200)
                .body("name", equalTo("Noor van der Meer"))
                .body("email", equalTo("noor@proef.example"))
                .body("phone", equalTo("+31-20-000 7123"))
                .body("mandate", equalTo("mag 250 euro geven"))
                .body("languages", containsInAnyOrder("Nederlands", "Turks"))
                .body("workingHours", equalTo("mo-th 09:00-16:00"))
                .body("assignments[0].role", equalTo("sociaal-werker"))
                .body("assignments[0].teamName", equalTo("Team Welkom"));
    }

    @Test
    void who_has_no_known_department_or_title_waits_in_a_team_for_it_and_keeps_the_words() {
        String id = here.create("""
                {"schemas": ["%s"], "userName": "bo@proef.example", "displayName": "Bo Jansen", "title": "Verbinder M/V"}
                """.formatted(USER)).path("id");
        String other = here.user("al@proef.example");

        admin().get("/directory/v1/professionals/" + id)
                .then()
                .body("givenName", equalTo("Bo"))
                .body("familyName", equalTo("Jansen"))
                .body("phone", equalTo("+31 20 000 7000"))
                .body("assignments.teamName", contains("Nog in te delen"))
                .body("assignments.roleName", contains("Rol nog niet bekend"));
        here.get("Users/" + id).then().body("title", equalTo("Verbinder M/V")).body("phoneNumbers", nullValue());
        here.find("Groups", "displayName eq \"nog in te delen\"")
                .then()
                .body("Resources[0].members.value", containsInAnyOrder(id, other));
    }

    @Test
    void a_put_without_our_extension_leaves_what_scim_does_not_know() {
        String id = here.user("kim@proef.example");
        here.patch("Users/" + id, """
                {"op": "add", "value": {"%s": {"mandate": "mag afwijken", "expertise": ["geldzorgen"], "workingHours": "mo 09:00-12:00"}}}
                """.formatted(BUSBAAN)).then().statusCode(200);

        Response replaced = here.scim().body("""
                        {"schemas": ["%s"], "userName": "kim@proef.example", "title": "Teamleider",
                         "name": {"givenName": "Kim", "familyName": "Bakker"}}
                        """.formatted(USER)).put("/scim/v2/Users/" + id);

        replaced.then().statusCode(200).body("title", equalTo("Teamleider"));
        admin().get("/directory/v1/professionals/" + id)
                .then()
                .body("name", equalTo("Kim Bakker"))
                .body("email", equalTo("kim@proef.example"))
                .body("mandate", equalTo("mag afwijken"))
                .body("expertise", contains("geldzorgen"))
                .body("workingHours", equalTo("mo 09:00-12:00"))
                .body("assignments[0].role", equalTo("teamleider"));
    }

    @Test
    void a_role_that_came_of_a_title_goes_with_it_and_one_given_by_hand_stays() {
        String id = here.user("jo@proef.example");
        here.patch("Users/" + id, "{\"op\": \"add\", \"path\": \"title\", \"value\": \"Psychiater\"}")
                .then()
                .statusCode(200);
        assertThat(roleOf(id)).isEqualTo("psychiater");

        here.patch("Users/" + id, "{\"op\": \"replace\", \"path\": \"title\", \"value\": \"Facilitair\"}")
                .then()
                .body("title", equalTo("Facilitair"));

        assertThat(roleOf(id)).isEqualTo("rol-nog-onbekend");
        byHand(id, "teamleider");
        here.patch("Users/" + id, "{\"op\": \"replace\", \"path\": \"title\", \"value\": \"Facilitair II\"}")
                .then()
                .body("title", equalTo("Facilitair II"));
        assertThat(roleOf(id)).isEqualTo("teamleider");
    }

    private static String roleOf(String id) {
        return admin().get("/directory/v1/professionals/" + id).path("assignments[0].role");
    }

    private static void byHand(String id, String role) {
        Response now = admin().get("/directory/v1/professionals/" + id);
        Map<String, Object> body = now.jsonPath().getMap("$");
        body.put(
                "assignments",
                List.of(Map.of(
                        "organisationId",
                        now.path("assignments[0].organisationId"),
                        "teamId",
                        now.path("assignments[0].teamId"),
                        "role",
                        role,
                        "teamLead",
                        false)));
        admin().header("If-Match", now.header("ETag"))
                .body(body)
                .put("/directory/v1/professionals/" + id)
                .then()
                .statusCode(200);
    }

    @Test
    void a_changed_own_page_is_what_scim_reads() {
        String id = here.create("""
                {"schemas": ["%s"], "userName": "page@proef.example", "displayName": "Pagina Eigen",
                 "phoneNumbers": [{"value": "+31 20 000 7009", "type": "work"}, {"value": "+31 6 0000 7009", "type": "mobile"}]}
                """.formatted(USER)).path("id");
        Response now = admin().get("/directory/v1/professionals/" + id);
        Map<String, Object> body = now.jsonPath().getMap("$");
        body.put("phone", "+31 20 000 7010");
        admin().header("If-Match", now.header("ETag"))
                .body(body)
                .put("/directory/v1/professionals/" + id)
                .then()
                .statusCode(200);

        here.get("Users/" + id).then().body("phoneNumbers.value", contains("+31 20 000 7010", "+31 6 0000 7009"));
        here.patch("Users/" + id, "{\"op\": \"remove\", \"path\": \"phoneNumbers[type eq \\\"work\\\"]\"}")
                .then()
                .statusCode(200)
                .body("phoneNumbers.value", hasItems("+31 6 0000 7009"));
        admin().get("/directory/v1/professionals/" + id).then().body("phone", equalTo("+31 20 000 7000"));
    }

    @Test
    void a_stale_version_changes_nothing_and_a_known_one_is_not_sent_again() {
        String id = here.user("etag@proef.example");
        String version = here.get("Users/" + id).header("ETag");
        String rename =
                "{\"schemas\": [\"%s\"], \"Operations\": [{\"op\": \"replace\", \"path\": \"name.familyName\", \"value\": \"%s\"}]}";

        here.scim()
                .header("If-None-Match", version)
                .get("/scim/v2/Users/" + id)
                .then()
                .statusCode(304);
        Response changed = here.scim()
                .header("If-Match", version)
                .body(rename.formatted(ScimOrganisation.PATCH_OP, "Eerste"))
                .patch("/scim/v2/Users/" + id);

        changed.then().statusCode(200).body("name.familyName", equalTo("Eerste"));
        assertThat(changed.header("ETag")).isNotEqualTo(version);
        here.scim()
                .header("If-Match", version)
                .body(rename.formatted(ScimOrganisation.PATCH_OP, "Tweede"))
                .patch("/scim/v2/Users/" + id)
                .then()
                .statusCode(412)
                .body("status", equalTo("412"));
        here.scim()
                .header("If-Match", version)
                .delete("/scim/v2/Users/" + id)
                .then()
                .statusCode(412);
        here.scim()
                .header("If-None-Match", version)
                .get("/scim/v2/Users/" + id)
                .then()
                .statusCode(200)
                .body("name.familyName", equalTo("Eerste"));
    }
}

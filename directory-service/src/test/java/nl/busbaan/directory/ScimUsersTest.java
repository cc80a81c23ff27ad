package nl.busbaan.directory;

import static nl.busbaan.directory.ScimOrganisation.BUSBAAN;
import static nl.busbaan.directory.ScimOrganisation.ENTERPRISE;
import static nl.busbaan.directory.ScimOrganisation.USER;
import static nl.busbaan.directory.ScimOrganisation.admin;
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
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** People of an organisation, kept by its own directory. */
@QuarkusTest
class ScimUsersTest {
    private static final String UNKNOWN = "01890000-0000-7000-8000-000000000000";
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

    @Test
    void pages_and_sorting_and_totals_are_as_asked() {
        for (String name : List.of("c@proef.example", "a@proef.example", "b@proef.example", "d@proef.example")) {
            here.user(name);
        }

        here.scim()
                .queryParam("startIndex", 2)
                .queryParam("count", 2)
                .get("/scim/v2/Users")
                .then()
                .body("schemas", contains("urn:ietf:params:scim:api:messages:2.0:ListResponse"))
                .body("totalResults", equalTo(4))
                .body("startIndex", equalTo(2))
                .body("itemsPerPage", equalTo(2))
                .body("Resources.userName", contains("a@proef.example", "b@proef.example"));
        here.scim()
                .queryParam("sortBy", "userName")
                .queryParam("sortOrder", "descending")
                .queryParam("attributes", "userName")
                .get("/scim/v2/Users")
                .then()
                .body(
                        "Resources.userName",
                        contains("d@proef.example", "c@proef.example", "b@proef.example", "a@proef.example"))
                .body("Resources[0].emails", nullValue())
                .body("Resources[0].id", notNullValue());
        here.scim()
                .queryParam("count", 0)
                .get("/scim/v2/Users")
                .then()
                .body("totalResults", equalTo(4))
                .body("Resources", hasSize(0));
        here.scim()
                .queryParam("startIndex", -3)
                .queryParam("count", "99999999999")
                .get("/scim/v2/Users")
                .then()
                .statusCode(200)
                .body("startIndex", equalTo(1))
                .body("Resources", hasSize(4));
        here.scim()
                .queryParam("startIndex", 5)
                .get("/scim/v2/Users")
                .then()
                .body("Resources", hasSize(0))
                .body("totalResults", equalTo(4));
        here.scim()
                .body("""
                        {"schemas": ["urn:ietf:params:scim:api:messages:2.0:SearchRequest"], "filter": "userName sw \\"a\\"",
                         "excludedAttributes": ["emails", "meta"], "startIndex": 1, "count": 10}
                        """)
                .post("/scim/v2/Users/.search")
                .then()
                .statusCode(200)
                .body("Resources.userName", contains("a@proef.example"))
                .body("Resources[0].emails", nullValue())
                .body("Resources[0].name.givenName", equalTo("Sam"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "userName eq \"FILTER@proef.example\" | 1",
                "userName co \"filter\" and active eq true | 1",
                "userName co \"filter\" and active eq \"True\" | 1",
                "active eq false or userName ew \".example\" | 2",
                "not (userName sw \"filter\") | 1",
                "emails[type eq \"work\" and value sw \"filter\"] | 1",
                "emails[type eq \"work\"].value eq \"filter@proef.example\" | 1",
                "emails.value eq \"filter@proef.example\" | 1",
                "emails eq \"filter@proef.example\" | 1",
                "urn:ietf:params:scim:schemas:core:2.0:User:userName pr | 2",
                "urn:ietf:params:scim:schemas:extension:busbaan:2.0:User:mandateAmountEur ge 100 | 1",
                "title pr | 0",
                "title eq null | 2",
                "meta.lastModified gt \"2020-01-01T00:00:00Z\" | 2",
                "meta.lastModified lt \"2020-01-01T00:00:00Z\" | 0",
                "externalId eq \"HR-9\" | 0",
                "externalId eq \"hr-9\" | 1",
                "groups.display eq \"nog in te delen\" | 2",
            })
    void filters_find_what_they_say(String filter, int total) {
        here.user("ander@proef.example");
        String id = here.user("filter@proef.example");
        here.patch("Users/" + id, """
                {"op": "add", "value": {"externalId": "hr-9", "%s": {"mandateAmountEur": 100}}}
                """.formatted(BUSBAAN)).then().statusCode(200);

        here.find("Users", filter).then().statusCode(200).body("totalResults", equalTo(total));
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
}

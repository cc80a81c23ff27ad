package nl.busbaan.directory;

import static nl.busbaan.directory.Maintaining.admin;
import static nl.busbaan.directory.ScimOrganisation.GROUP;
import static nl.busbaan.directory.ScimOrganisation.values;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Teams of an organisation, kept by its own directory. */
@QuarkusTest
class ScimGroupsTest {
    private ScimOrganisation here;

    @BeforeEach
    void anOrganisation() {
        here = ScimOrganisation.named("Stichting Groepen " + System.nanoTime());
    }

    @Test
    void a_group_is_a_team_and_its_members_work_there() {
        String sam = here.user("sam@proef.example");
        Response made = here.scim().body("""
                        {"schemas": ["%s"], "displayName": "Team Oost", "externalId": "g-1", "members": [%s]}
                        """.formatted(GROUP, values(sam))).post("/scim/v2/Groups");

        made.then()
                .statusCode(201)
                .header("Location", endsWith("/scim/v2/Groups/" + made.path("id")))
                .body("members.value", contains(sam))
                .body("members[0].display", equalTo("Sam de Vries"));
        admin().get("/directory/v1/teams/" + made.path("id"))
                .then()
                .statusCode(200)
                .body("name", equalTo("Team Oost"))
                .body("organisationId", equalTo(here.id))
                .body("members.id", contains(sam));
        here.get("Users/" + sam).then().body("groups.display", contains("Team Oost"));
        here.find("Groups", "displayName eq \"Nog in te delen\"").then().body("Resources[0].members", nullValue());
    }

    @Test
    void people_work_in_several_teams_and_never_in_none() {
        String sam = here.user("sam@proef.example");
        String east = here.group("Team Oost", sam);
        String west = here.group("Team West", sam);

        here.get("Users/" + sam).then().body("groups.display", containsInAnyOrder("Team Oost", "Team West"));
        here.patch("Groups/" + east, "{\"op\": \"remove\", \"path\": \"members[value eq \\\"%s\\\"]\"}".formatted(sam))
                .then()
                .statusCode(204);
        here.get("Users/" + sam).then().body("groups.display", contains("Team West"));
        here.patch("Groups/" + west, "{\"op\": \"remove\", \"path\": \"members\"}")
                .then()
                .statusCode(204);
        here.get("Users/" + sam).then().body("groups.display", contains("Nog in te delen"));
    }

    @Test
    void members_are_added_replaced_and_removed_one_by_one() {
        String sam = here.user("sam@proef.example");
        String kim = here.user("kim@proef.example");
        String jo = here.user("jo@proef.example");
        String team = here.group("Team Oost", sam);

        here.patch(
                        "Groups/" + team,
                        "{\"op\": \"add\", \"path\": \"members\", \"value\": [%s]}".formatted(values(kim, sam)))
                .then()
                .statusCode(204);
        here.get("Groups/" + team).then().body("members.value", containsInAnyOrder(sam, kim));
        here.scim()
                .queryParam("attributes", "members")
                .body("""
                        {"schemas": ["%s"], "Operations": [{"op": "replace", "path": "members", "value": [%s]}]}
                        """.formatted(ScimOrganisation.PATCH_OP, values(jo)))
                .patch("/scim/v2/Groups/" + team)
                .then()
                .statusCode(200)
                .body("members.value", contains(jo))
                .body("displayName", nullValue());
        here.patch(
                        "Groups/" + team,
                        "{\"op\": \"Remove\", \"path\": \"members\", \"value\": [%s]}".formatted(values(jo)))
                .then()
                .statusCode(204);
        here.get("Groups/" + team).then().body("members", nullValue());
        here.scim()
                .body("{\"schemas\": [\"%s\"], \"displayName\": \"Team Noord\", \"members\": [%s]}"
                        .formatted(GROUP, values(sam, kim)))
                .put("/scim/v2/Groups/" + team)
                .then()
                .statusCode(200)
                .body("displayName", equalTo("Team Noord"))
                .body("members.value", containsInAnyOrder(sam, kim));
        admin().get("/directory/v1/professionals/" + sam).then().body("assignments.teamName", contains("Team Noord"));
    }

    @Test
    void removing_somebody_who_is_no_member_changes_nothing() {
        String sam = here.user("sam@proef.example");
        String team = here.group("Team Oost");
        String version = here.get("Groups/" + team).header("ETag");

        here.patch("Groups/" + team, "{\"op\": \"remove\", \"path\": \"members[value eq \\\"%s\\\"]\"}".formatted(sam))
                .then()
                .statusCode(204)
                .header("ETag", equalTo(version));
    }

    @Test
    void names_are_unique_and_members_are_users_of_the_organisation() {
        String team = here.group("Team Oost");

        here.scim()
                .body("{\"schemas\": [\"%s\"], \"displayName\": \"team oost\"}".formatted(GROUP))
                .post("/scim/v2/Groups")
                .then()
                .statusCode(409)
                .body("scimType", equalTo("uniqueness"));
        here.patch("Groups/" + team, "{\"op\": \"replace\", \"path\": \"displayName\", \"value\": \"Team Welkom\"}")
                .then()
                .statusCode(409);
        here.patch(
                        "Groups/" + team,
                        "{\"op\": \"add\", \"path\": \"members\", \"value\": [{\"value\": \"%s\", \"type\": \"Group\"}]}"
                                .formatted(team))
                .then()
                .statusCode(400)
                .body("scimType", equalTo("invalidValue"));
        here.patch(
                        "Groups/" + team,
                        "{\"op\": \"replace\", \"path\": \"members[value eq \\\"x\\\"].value\", \"value\": \"y\"}")
                .then()
                .statusCode(400)
                .body("scimType", equalTo("mutability"));
        here.get("Groups/" + team)
                .then()
                .body("displayName", equalTo("Team Oost"))
                .body("members", nullValue());
    }

    @Test
    void a_deleted_group_is_gone_and_its_people_stay() {
        String sam = here.user("sam@proef.example");
        String team = here.group("Team Oost", sam);

        here.scim().delete("/scim/v2/Groups/" + team).then().statusCode(204);

        here.get("Groups/" + team).then().statusCode(404);
        admin().get("/directory/v1/teams/" + team).then().statusCode(404);
        here.get("Users/" + sam).then().statusCode(200).body("groups.display", contains("Nog in te delen"));
        String waiting =
                here.find("Groups", "displayName eq \"Nog in te delen\"").path("Resources[0].id");
        here.scim().delete("/scim/v2/Groups/" + waiting).then().statusCode(409);
    }

    @Test
    void groups_are_listed_filtered_and_shown_without_members() {
        String sam = here.user("sam@proef.example");
        here.group("Team Oost", sam);
        here.group("Team West");

        here.get("Groups")
                .then()
                .body("totalResults", equalTo(4))
                .body("Resources.displayName", hasItems("Team Welkom", "Team West"));
        here.find("Groups", "members.value eq \"%s\"".formatted(sam))
                .then()
                .body("Resources.displayName", contains("Team Oost"));
        here.find("Groups", "members[value eq \"%s\"]".formatted(sam)).then().body("totalResults", equalTo(1));
        here.scim()
                .queryParam("filter", "displayName eq \"team OOST\"")
                .queryParam("excludedAttributes", "members")
                .get("/scim/v2/Groups")
                .then()
                .body("Resources", hasSize(1))
                .body("Resources[0].members", nullValue());
    }
}

package nl.busbaan.directory;

import static nl.busbaan.directory.Maintaining.admin;
import static nl.busbaan.directory.ScimOrganisation.values;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Of a large group only those are read whom a call is about; what it answers is the same as if all were. */
@QuarkusTest
class ScimGroupMembersTest {
    private ScimOrganisation here;
    private String sam;
    private String kim;
    private String jo;
    private String team;

    @BeforeEach
    void aGroupOfTwo() {
        here = ScimOrganisation.named("Stichting Leden " + System.nanoTime());
        sam = here.user("sam@proef.example");
        kim = here.user("kim@proef.example");
        jo = here.user("jo@proef.example");
        team = here.group("Team Oost", sam, kim);
    }

    @Test
    void the_version_changes_with_who_is_in_it_and_what_they_are_called() {
        String before = version();

        add(jo);
        String withJo = version();
        here.patch("Users/" + jo, "{\"op\": \"replace\", \"path\": \"name.familyName\", \"value\": \"Nieuw\"}")
                .then()
                .statusCode(200);
        String renamed = version();
        remove(jo);

        assertThat(withJo).isNotEqualTo(before);
        assertThat(renamed).isNotIn(before, withJo);
        assertThat(version()).isEqualTo(before);
        assertThat(here.scim()
                        .queryParam("excludedAttributes", "members")
                        .get("/scim/v2/Groups/" + team)
                        .header("ETag"))
                .isEqualTo(before);
    }

    @Test
    void a_change_by_a_stale_version_is_refused_also_when_only_members_changed() {
        String before = version();
        add(jo);

        here.scim()
                .header("If-Match", before)
                .body("""
                        {"schemas": ["%s"], "Operations": [{"op": "remove", "path": "members[value eq \\"%s\\"]"}]}
                        """.formatted(ScimOrganisation.PATCH_OP, sam))
                .patch("/scim/v2/Groups/" + team)
                .then()
                .statusCode(412);

        here.get("Groups/" + team).then().body("members.value", containsInAnyOrder(sam, kim, jo));
    }

    @Test
    void who_is_not_named_stays_and_a_named_one_who_is_there_already_changes_nothing() {
        String before = version();

        here.patch("Groups/" + team, "{\"op\": \"add\", \"path\": \"members\", \"value\": [%s]}".formatted(values(sam)))
                .then()
                .statusCode(204)
                .header("ETag", equalTo(before));
        here.patch(
                        "Groups/" + team,
                        "{\"op\": \"add\", \"path\": \"members\", \"value\": [%s]}, {\"op\": \"remove\", \"path\": \"members[value eq \\\"%s\\\"]\"}"
                                .formatted(values(jo), sam))
                .then()
                .statusCode(204);

        here.get("Groups/" + team).then().body("members.value", containsInAnyOrder(kim, jo));
        here.get("Users/" + sam).then().body("groups.display", contains("Nog in te delen"));
    }

    @Test
    void a_change_without_a_path_adds_members_and_renames_at_once() {
        here.scim()
                .queryParam("attributes", "displayName,members")
                .body("""
                        {"schemas": ["%s"], "Operations": [{"op": "add", "value": {"displayName": "Team Zuid", "members": [%s]}}]}
                        """.formatted(ScimOrganisation.PATCH_OP, values(jo)))
                .patch("/scim/v2/Groups/" + team)
                .then()
                .statusCode(200)
                .body("displayName", equalTo("Team Zuid"))
                .body("members.value", containsInAnyOrder(sam, kim, jo));
    }

    @Test
    void members_picked_by_anything_but_their_id_are_found_among_all() {
        here.patch("Groups/" + team, "{\"op\": \"remove\", \"path\": \"members[display sw \\\"Sam\\\"]\"}")
                .then()
                .statusCode(204);

        here.get("Groups/" + team).then().body("members", nullValue());
    }

    @Test
    void a_group_found_by_a_member_shows_all_of_them() {
        here.find("Groups", "members.value eq \"%s\"".formatted(sam))
                .then()
                .body("totalResults", equalTo(1))
                .body("Resources[0].members.value", containsInAnyOrder(sam, kim))
                .body("Resources[0].meta.version", equalTo(version()));
        here.find("Groups", "not (members.value eq \"%s\") and displayName sw \"Team\"".formatted(sam))
                .then()
                .body("Resources.displayName", contains("Team Welkom"));
        here.find("Groups", "members pr").then().body("Resources", hasSize(2));
        here.find("Groups", "meta.version eq \"%s\"".formatted(version().replace("\"", "\\\"")))
                .then()
                .body("Resources.id", contains(team));
    }

    @Test
    void the_teams_page_shows_a_new_member() {
        add(jo);

        admin().get("/directory/v1/teams/" + team).then().body("members.id", containsInAnyOrder(sam, kim, jo));
    }

    private void add(String member) {
        here.patch(
                        "Groups/" + team,
                        "{\"op\": \"add\", \"path\": \"members\", \"value\": [%s]}".formatted(values(member)))
                .then()
                .statusCode(204);
    }

    private void remove(String member) {
        here.patch(
                        "Groups/" + team,
                        "{\"op\": \"remove\", \"path\": \"members[value eq \\\"%s\\\"]\"}".formatted(member))
                .then()
                .statusCode(204);
    }

    private String version() {
        return here.get("Groups/" + team).header("ETag");
    }
}

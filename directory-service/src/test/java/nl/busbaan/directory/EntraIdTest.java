package nl.busbaan.directory;

import static nl.busbaan.directory.Maintaining.admin;
import static nl.busbaan.directory.ScimOrganisation.ENTERPRISE;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The requests Microsoft Entra ID makes, in the shapes its public documentation and its users show. */
@QuarkusTest
class EntraIdTest {
    private ScimOrganisation here;

    @BeforeEach
    void anOrganisation() {
        here = ScimOrganisation.named("Stichting Entra " + System.nanoTime());
    }

    private String created() {
        return here.create("""
                {
                  "schemas": ["urn:ietf:params:scim:schemas:core:2.0:User", "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"],
                  "externalId": "0a21f0f2-8d2a-4f8e-bf98-7363c4aed4ef",
                  "userName": "ab6490ee@proef.example",
                  "active": true,
                  "addresses": [{"primary": false, "type": "work", "locality": "Amsterdam"}],
                  "displayName": "Lars Brink",
                  "emails": [{"primary": true, "type": "work", "value": "lars.brink@proef.example"}],
                  "meta": {"resourceType": "User"},
                  "name": {"formatted": "Lars Brink", "familyName": "Brink", "givenName": "Lars"},
                  "roles": [],
                  "title": "Klantmanager",
                  "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User": {"employeeNumber": "99887766", "department": "Team Welkom"}
                }
                """).path("id");
    }

    @Test
    void the_connection_test_asks_for_somebody_who_is_not_there() {
        here.find("Users", "userName eq \"b5b3e0d8-8a4d-4f0e-a5a7-7f0f0f0c7a6a\"")
                .then()
                .statusCode(200)
                .body("totalResults", equalTo(0))
                .body("Resources", hasSize(0));
    }

    @Test
    void a_user_is_created_and_matched_by_external_id() {
        String id = created();

        here.find("Users", "externalId eq \"0a21f0f2-8d2a-4f8e-bf98-7363c4aed4ef\"")
                .then()
                .body("Resources.id", contains(id))
                .body("Resources[0].title", equalTo("Klantmanager"))
                .body("Resources[0].addresses", nullValue())
                .body("Resources[0].groups.display", contains("Team Welkom"));
        here.find("Users", "emails[type eq \"work\"].value eq \"lars.brink@proef.example\"")
                .then()
                .body("Resources.id", contains(id));
    }

    @Test
    void attributes_change_by_capitalised_operations_with_filters_in_their_paths() {
        String id = created();

        here.patch("Users/" + id, """
                {"op": "Replace", "path": "emails[type eq \\"work\\"].value", "value": "lars@proef.example"},
                {"op": "Add", "path": "phoneNumbers[type eq \\"work\\"].value", "value": "+31 20 000 7300"},
                {"op": "Replace", "path": "phoneNumbers[type eq \\"mobile\\"].value", "value": "+31 6 0000 7300"},
                {"op": "Add", "path": "addresses[type eq \\"work\\"].streetAddress", "value": "Dam 1"},
                {"op": "Replace", "path": "name.familyName", "value": "van den Brink"},
                {"op": "Add", "path": "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:employeeNumber", "value": "7"},
                {"op": "Replace", "path": "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:department", "value": "Inkoop"}
                """)
                .then()
                .statusCode(200)
                .body("emails", hasSize(1))
                .body("emails[0].value", equalTo("lars@proef.example"))
                .body("phoneNumbers.value", contains("+31 20 000 7300", "+31 6 0000 7300"))
                .body("'%s'.department".formatted(ENTERPRISE), equalTo("Inkoop"));
        admin().get("/directory/v1/professionals/" + id)
                .then()
                .body("familyName", equalTo("van den Brink"))
                .body("email", equalTo("lars@proef.example"))
                .body("phone", equalTo("+31 20 000 7300"))
                .body("assignments.teamName", contains("Team Welkom"));
    }

    @Test
    void an_add_for_what_is_there_already_replaces_it() {
        String id = created();

        here.patch(
                        "Users/" + id,
                        "{\"op\": \"Add\", \"path\": \"emails[type eq \\\"work\\\"].value\", \"value\": \"nieuw@proef.example\"}")
                .then()
                .statusCode(200)
                .body("emails.value", contains("nieuw@proef.example"));
    }

    @Test
    void values_without_a_path_may_have_dotted_and_full_names() {
        String id = created();
        String manager = here.user("baas@proef.example");

        here.patch("Users/" + id, """
                {"op": "Replace", "value": {"displayName": "L. Brink", "name.givenName": "Laurens",
                 "emails[type eq \\"work\\"].value": "laurens@proef.example",
                 "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:department": "Inkoop",
                 "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager": "%s"}}
                """.formatted(manager))
                .then()
                .statusCode(200)
                .body("displayName", equalTo("L. Brink"))
                .body("name.givenName", equalTo("Laurens"))
                .body("emails[0].value", equalTo("laurens@proef.example"))
                .body("'%s'.manager.value".formatted(ENTERPRISE), equalTo(manager));
    }

    @Test
    void a_manager_is_set_and_taken_away() {
        String id = created();
        String manager = here.user("baas@proef.example");
        String path = ENTERPRISE + ":manager";

        here.patch("Users/" + id, "{\"op\": \"Add\", \"path\": \"%s\", \"value\": \"%s\"}".formatted(path, manager))
                .then()
                .statusCode(200)
                .body("'%s'.manager.value".formatted(ENTERPRISE), equalTo(manager));
        here.patch("Users/" + id, "{\"op\": \"Remove\", \"path\": \"%s\"}".formatted(path))
                .then()
                .statusCode(200)
                .body("'%s'.manager".formatted(ENTERPRISE), nullValue());
        here.patch("Users/" + id, "{\"op\": \"Add\", \"path\": \"%s\", \"value\": \"nobody\"}".formatted(path))
                .then()
                .statusCode(400)
                .body("scimType", equalTo("invalidValue"));
    }

    @Test
    void a_user_is_disabled_and_enabled_by_text() {
        String id = created();

        here.patch("Users/" + id, "{\"op\": \"Replace\", \"path\": \"active\", \"value\": \"False\"}")
                .then()
                .statusCode(200)
                .body("active", equalTo(false));
        admin().get("/directory/v1/professionals/" + id).then().statusCode(404);
        here.patch("Users/" + id, "{\"op\": \"Replace\", \"value\": {\"active\": \"True\"}}")
                .then()
                .statusCode(200)
                .body("active", equalTo(true));
        admin().get("/directory/v1/professionals/" + id).then().statusCode(200);
    }

    @Test
    void a_group_is_made_without_members_and_filled_later() {
        String id = created();
        String group = here.scim()
                .body("""
                        {"schemas": ["urn:ietf:params:scim:schemas:core:2.0:Group"], "externalId": "8aa1a0c0-c4c3-4bc0-b4a5-2ef676900159",
                         "displayName": "Wijkteam", "members": [], "meta": {"resourceType": "Group"}}
                        """)
                .post("/scim/v2/Groups")
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        here.patch(
                        "Groups/" + group,
                        "{\"op\": \"Add\", \"path\": \"members\", \"value\": [{\"value\": \"%s\"}]}".formatted(id))
                .then()
                .statusCode(204);
        here.scim()
                .queryParam("excludedAttributes", "members")
                .queryParam("filter", "externalId eq \"8aa1a0c0-c4c3-4bc0-b4a5-2ef676900159\"")
                .get("/scim/v2/Groups")
                .then()
                .body("Resources.id", contains(group));
        here.patch("Groups/" + group, "{\"op\": \"Remove\", \"path\": \"members[value eq \\\"%s\\\"]\"}".formatted(id))
                .then()
                .statusCode(204);
        here.patch("Groups/" + group, "{\"op\": \"Replace\", \"path\": \"displayName\", \"value\": \"Wijkteam Oost\"}")
                .then()
                .statusCode(204);
        here.get("Groups/" + group)
                .then()
                .body("displayName", equalTo("Wijkteam Oost"))
                .body("members", nullValue());
    }
}

package nl.busbaan.directory;

import static nl.busbaan.directory.Maintaining.admin;
import static nl.busbaan.directory.ScimOrganisation.BUSBAAN;
import static nl.busbaan.directory.ScimOrganisation.USER;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A filter finds the same people whether the database or Java decides; which of the two does, UserConditionTest says. */
@QuarkusTest
class ScimFilterTest {
    /** Nobody matches it, and the database can't tell: whatever it is joined to by "or" is decided by Java, of everyone. */
    private static final String IN_MEMORY = "(%s) or (title pr and not (title pr))";

    private static ScimOrganisation here;
    private static boolean ready;

    @BeforeEach
    void peopleOfAllKinds() {
        if (ready) {
            return;
        }
        here = ScimOrganisation.named("Stichting Filters " + System.nanoTime());
        here.user("gewoon@proef.example");
        create("""
                {"schemas": ["%s", "%s"], "userName": "Éva.Ünal@Proef.example", "externalId": "HR-1", "displayName": "É. Ünal",
                 "name": {"givenName": "Éva", "familyName": "ÜNAL"}, "title": "Teamleider",
                 "emails": [{"value": "EVA@proef.example", "type": "work"}, {"value": "Eva@thuis.example", "type": "home"}],
                 "%2$s": {"mandateAmountEur": 100}}
                """.formatted(USER, BUSBAAN));
        create("""
                {"schemas": ["%s"], "userName": "ibrahim", "externalId": "hr-1", "displayName": "İbrahim Şahin",
                 "name": {"givenName": "İbrahim", "familyName": "Şahin"},
                 "emails": [{"value": "50%%_korting@proef.example", "type": "work"}]}
                """.formatted(USER));
        create("""
                {"schemas": ["%s"], "userName": "o'neil\\"x\\\\y", "displayName": "Odysseas ΠΑΠΑΣ",
                 "name": {"givenName": "Odysseas", "familyName": "ΠΑΠΑΣ"},
                 "emails": [{"value": "o@proef.example", "type": "work"}], "active": false}
                """.formatted(USER));
        String left = here.user("weg@proef.example");
        here.patch("Users/" + left, "{\"op\": \"replace\", \"path\": \"active\", \"value\": false}");
        notProvisioned();
        ready = true;
    }

    /** REST Assured would send letters like these as Latin-1. */
    private static void create(String user) {
        here.create(user.codePoints()
                .mapToObj(c -> c < 128 ? Character.toString(c) : "\\u%04x".formatted(c))
                .collect(Collectors.joining()));
    }

    /** On the map by hand; SCIM knows no more of her than that. */
    private static void notProvisioned() {
        admin().body(Map.ofEntries(
                        Map.entry("givenName", "Ada"),
                        Map.entry("familyName", "Pool"),
                        Map.entry("phone", "+31 20 000 7001"),
                        Map.entry("email", "Ada@proef.example"),
                        Map.entry("workingHours", "mo 09:00-12:00"),
                        Map.entry("source", "hand"),
                        Map.entry("sourceDate", "2026-11-01"),
                        Map.entry("lastConfirmed", "2026-11-20"),
                        Map.entry(
                                "assignments",
                                List.of(Map.of(
                                        "organisationId",
                                        here.id,
                                        "teamId",
                                        here.teamId,
                                        "role",
                                        "teamleider",
                                        "teamLead",
                                        false)))))
                .post("/directory/v1/professionals")
                .then()
                .statusCode(201);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "userName eq \"GEWOON@proef.example\"",
                "userName eq \"éva.ünal@proef.example\"",
                "userName eq \"ada@PROEF.example\"",
                "userName ne \"ada@proef.example\"",
                "userName eq \"o'neil\\\"x\\\\y\"",
                "userName co \"\\\\\"",
                "userName co \"\"",
                "userName sw \"%\"",
                "userName ew \".EXAMPLE\"",
                "userName gt \"f\"",
                "userName eq \"2026-11-24T10:00:00Z\"",
                "name.familyName eq \"ünal\"",
                "name.familyName eq \"παπας\"",
                "name.familyName co \"ΑΠ\"",
                "name.familyName pr",
                "name pr",
                "name.givenName eq \"İBRAHIM\"",
                "name.givenName eq \"ibrahim\"",
                "name.givenName sw \"é\"",
                "displayName eq \"sam DE VRIES\"",
                "displayName eq \"Ada Pool\"",
                "displayName sw \"İ\"",
                "displayName ew \"hin\"",
                "externalId eq \"HR-1\"",
                "externalId eq \"hr-1\"",
                "externalId ne \"hr-1\"",
                "externalId co \"-1\"",
                "externalId eq null",
                "externalId ne null",
                "not (externalId eq \"hr-1\")",
                "not (externalId pr)",
                "not (not (externalId sw \"hr\"))",
                "active eq true",
                "active eq \"False\"",
                "active ne true",
                "active eq null",
                "active pr",
                "id eq \"geen-id\"",
                "id pr",
                "meta.created gt \"2020-01-01T00:00:00Z\"",
                "meta.created le \"2020-01-01T01:00:00+01:00\"",
                "meta.lastModified ne \"2020-01-01T00:00:00Z\"",
                "not (meta.lastModified lt \"2020-01-01T00:00:00Z\")",
                "meta.created pr",
                "emails.value eq \"eva@PROEF.example\"",
                "emails.value eq \"eva@thuis.example\"",
                "emails eq \"ada@proef.example\"",
                "emails.value ne \"eva@thuis.example\"",
                "emails[type eq \"work\"].value eq \"eva@thuis.example\"",
                "emails[type eq \"home\" and value co \"@thuis\"]",
                "emails[value sw \"50%_\"]",
                "emails[not (value eq \"eva@thuis.example\")]",
                "emails co \"%_\"",
                "title eq \"Teamleider\" and active eq true",
                "userName sw \"a\" or userName sw \"g\" and active eq true",
                "(userName sw \"a\" or externalId pr) and not (active eq false)",
                "userName sw \"a\" or title pr",
                "groups.display eq \"team welkom\"",
                "urn:ietf:params:scim:schemas:extension:busbaan:2.0:User:mandateAmountEur ge 100 and userName sw \"é\"",
                "urn:ietf:params:scim:schemas:core:2.0:User:userName sw \"É\"",
            })
    void the_database_and_java_find_the_same_people(String filter) {
        Response byDatabase = here.find("Users", filter);
        Response inMemory = here.find("Users", IN_MEMORY.formatted(filter));

        byDatabase.then().statusCode(200);
        assertThat(byDatabase.jsonPath().getList("Resources"))
                .isEqualTo(inMemory.jsonPath().getList("Resources"));
        assertThat(byDatabase.<Integer>path("totalResults"))
                .isEqualTo(byDatabase.jsonPath().getList("Resources").size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"userName", "externalId", "name.familyName", "displayName", "active", "meta.created", "id"})
    void the_database_and_java_sort_the_same(String attribute) {
        for (String order : List.of("ascending", "descending")) {
            List<String> byDatabase = sorted("userName pr", attribute, order);

            assertThat(byDatabase).hasSize(6);
            assertThat(byDatabase).isEqualTo(sorted(IN_MEMORY.formatted("userName pr"), attribute, order));
        }
    }

    private static List<String> sorted(String filter, String by, String order) {
        return here.scim()
                .queryParam("filter", filter)
                .queryParam("sortBy", by)
                .queryParam("sortOrder", order)
                .get("/scim/v2/Users")
                .jsonPath()
                .getList("Resources.id");
    }

    @Test
    void pages_of_what_a_filter_finds_follow_on_each_other() {
        List<String> all =
                here.find("Users", "userName co \"proef\"").jsonPath().getList("Resources.id");

        assertThat(all).hasSize(4);
        for (int at = 1; at <= all.size() + 1; at++) {
            Response page = here.scim()
                    .queryParam("filter", "userName co \"proef\"")
                    .queryParam("startIndex", at)
                    .queryParam("count", 2)
                    .get("/scim/v2/Users");
            assertThat(page.<Integer>path("totalResults")).isEqualTo(all.size());
            assertThat(page.jsonPath().getList("Resources.id"))
                    .isEqualTo(all.subList(Math.min(at - 1, all.size()), Math.min(at + 1, all.size())));
        }
    }
}

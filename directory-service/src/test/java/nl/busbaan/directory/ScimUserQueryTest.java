package nl.busbaan.directory;

import static nl.busbaan.directory.ScimOrganisation.BUSBAAN;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The list of users: filtered, sorted and in pages, as asked. */
@QuarkusTest
class ScimUserQueryTest {
    private ScimOrganisation here;

    @BeforeEach
    void anOrganisation() {
        here = ScimOrganisation.named("Stichting Lijst " + System.nanoTime());
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
}

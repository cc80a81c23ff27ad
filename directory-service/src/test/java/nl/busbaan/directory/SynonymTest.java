package nl.busbaan.directory;

import static io.restassured.RestAssured.given;
import static nl.busbaan.directory.Maintaining.admin;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The administrator keeps the rules of everyday words. */
@QuarkusTest
class SynonymTest {
    private static final String API = "/directory/v1/synonyms";

    @BeforeEach
    void theSampleIsThere() {
        SampleKaart.importedOnce();
    }

    @Test
    void a_rule_is_added_changed_with_its_version_and_removed() {
        Response added = admin().body(rule(List.of(" pietermannen weg "), List.of("Bijstand"), "uwv"))
                .post(API);
        added.then()
                .statusCode(201)
                .header("Location", matchesPattern(".*" + API + "/[0-9a-f-]{36}"))
                .body("everyday", contains("pietermannen weg"))
                .body("owner", equalTo("uwv"))
                .body("ownerName", equalTo("UWV"))
                .body("ownerId", notNullValue())
                .body("changedAt", notNullValue())
                .body("changedBy", equalTo("Jij"))
                .body("changedVia", equalTo("Beheer"));
        String at = added.header("Location");
        String version = added.header("ETag");
        var changed = rule(List.of("pietermannen weg"), List.of("Bijstand", "schuldhulp"), "Wijkteam Noord");

        admin().body(changed).put(at).then().statusCode(428);
        admin().header("If-Match", "\"77\"").body(changed).put(at).then().statusCode(412);
        Response after = admin().header("If-Match", version).body(changed).put(at);
        after.then()
                .statusCode(200)
                .body("official", contains("Bijstand", "schuldhulp"))
                .body("ownerName", equalTo("Wijkteam Noord"))
                .body("ownerId", nullValue());
        admin().header("If-Match", version).body(changed).put(at).then().statusCode(412);
        admin().get(at).then().statusCode(200).header("ETag", after.header("ETag"));

        admin().delete(at).then().statusCode(428);
        admin().header("If-Match", version).delete(at).then().statusCode(412);
        admin().header("If-Match", after.header("ETag")).delete(at).then().statusCode(204);
        admin().get(at).then().statusCode(404);
    }

    @Test
    void what_is_added_holds_for_the_very_next_search_and_what_is_removed_no_longer() {
        Searching.ready();
        assertThat(Searching.of("mijn knaken zijn op").<String>getList("understood.said"))
                .doesNotContain("knaken op");

        String rule = added(List.of("knaken op"), List.of("schuldhulp"));
        JsonPath found = Searching.of("mijn knaken zijn op");
        removed(rule);

        assertThat(found.getList("understood.said")).contains("knaken op");
        assertThat(found.getList("understood.official")).contains("schuldhulp");
        assertThat(found.getList("hits.title").toString().toLowerCase(java.util.Locale.ROOT))
                .contains("schuld");
        assertThat(found.getList("hits.why").toString()).contains("„knaken op” → schuldhulp");
        assertThat(Searching.of("mijn knaken zijn op").<String>getList("understood.said"))
                .doesNotContain("knaken op");
    }

    @Test
    void a_repeated_addition_with_its_key_adds_one_rule() {
        String key = UUID.randomUUID().toString();
        var body = rule(List.of("dukaten foetsie"), List.of("Bijstand"), null);

        String first =
                admin().header("Idempotency-Key", key).body(body).post(API).header("Location");
        Response again = admin().header("Idempotency-Key", key).body(body).post(API);

        again.then().statusCode(201).header("Location", equalTo(first));
        assertThat(find("dukaten foetsie").getList("items")).hasSize(1);
        removed(first);
    }

    @Test
    void everything_wrong_is_told_at_once_beside_its_field() {
        admin().body("{}").post(API).then().statusCode(400).body("violations.field", hasItems("everyday", "official"));
        var wrong = rule(
                List.of(
                        "honger",
                        "Geen  eten in huis",
                        "geen eten in huis",
                        "de het een",
                        "=1+1",
                        "a|b",
                        "",
                        "x".repeat(101)),
                List.of(),
                "y".repeat(101));
        Response answer = admin().body(wrong).post(API);
        answer.then()
                .statusCode(400)
                .body(
                        "violations.field",
                        hasItems("everyday[4]", "everyday[5]", "everyday[6]", "everyday[7]", "official", "owner"));

        admin().body(rule(
                        List.of("Honger", "geen kruimel  over", "Geen kruimel over", "de het een"),
                        List.of("Voedselbank", "voedselbank", "de"),
                        UUID.randomUUID().toString()))
                .post(API)
                .then()
                .statusCode(400)
                .body(
                        "violations.field",
                        hasItems("everyday[0]", "everyday[2]", "everyday[3]", "official[1]", "official[2]", "owner"))
                .body("violations.message", hasItem(containsString("staat al bij een ander zoekwoord")))
                .body("violations.message", hasItem(containsString("op regel 2 en 3")));
    }

    @Test
    void an_organisation_of_the_kaart_owns_by_its_id_and_is_written_as_the_file_knows_it() {
        String uwv =
                Searching.hits(Searching.of("UWV", Map.of("kinds", List.of("ORGANISATION"))), "ORGANISATION").stream()
                        .filter(hit -> "UWV".equals(hit.get("title")))
                        .map(hit -> hit.get("id").toString())
                        .findFirst()
                        .orElseThrow();

        Response added = admin().body(rule(List.of("centjes foetsie"), List.of("WW-uitkering"), uwv))
                .post(API);

        added.then().body("owner", equalTo("uwv")).body("ownerId", equalTo(uwv));
        removed(added.header("Location"));
    }

    @Test
    void rules_are_found_by_their_words_and_owner_and_come_page_by_page_in_their_order() {
        JsonPath all = page(null, null, 100);
        List<String> seen = new ArrayList<>();
        String cursor = null;
        do {
            JsonPath part = page(null, cursor, 100);
            seen.addAll(part.getList("items.id"));
            cursor = part.getString("nextCursor");
        } while (cursor != null);

        assertThat(all.getString("items[0].everyday[0]")).isEqualTo("niet goed ziekgemeld");
        assertThat(seen).hasSizeGreaterThan(300).doesNotHaveDuplicates();
        assertThat(find("FLEXWERKER").getString("items[0].official[0]")).isEqualTo("Ziektewet");
        assertThat(find("gemeente amsterdam").getList("items.owner"))
                .isNotEmpty()
                .containsOnly("gemeente-amsterdam");
        assertThat(find("zulke woorden zijn er niet").getList("items")).isEmpty();
        admin().body(Map.of("limit", 0, "text", "x".repeat(101), "cursor", "y".repeat(201)))
                .post(API + "/search")
                .then()
                .statusCode(400)
                .body("violations.field", hasItems("limit", "text", "cursor"));
    }

    @Test
    void the_file_that_is_downloaded_comes_in_again_without_any_change() {
        String hand = added(List.of("zonder rooie cent", "'s avonds \"laat\", en op"), List.of("Bijstand"));
        String file = download();

        SampleKaart.asItIs()
                .only("synonyms.csv")
                .with("synonyms.csv", csv -> file)
                .send(false)
                .statusCode(200)
                .body("counts.synonyms.new", equalTo(0))
                .body("counts.synonyms.changed", equalTo(0))
                .body("counts.synonyms.gone", equalTo(0));

        assertThat(download()).isEqualTo(file);
        assertThat(file).contains("\"zonder rooie cent|'s avonds \"\"laat\"\", en op\",Bijstand,");
        removed(hand);
    }

    static Map<String, Object> rule(List<String> everyday, List<String> official, @Nullable String owner) {
        Map<String, Object> rule = new HashMap<>(Map.of("everyday", everyday, "official", official));
        if (owner != null) {
            rule.put("owner", owner);
        }
        return rule;
    }

    /** @return where it is */
    static String added(List<String> everyday, List<String> official) {
        Response added = admin().body(rule(everyday, official, null)).post(API);
        added.then().statusCode(201);
        return added.header("Location");
    }

    static void removed(String at) {
        String version = admin().get(at).header("ETag");
        admin().header("If-Match", version).delete(at).then().statusCode(204);
    }

    static void changed(String at, Map<String, Object> rule) {
        String version = admin().get(at).header("ETag");
        admin().header("If-Match", version).body(rule).put(at).then().statusCode(200);
    }

    static String at(String text) {
        return API + "/" + find(text).getString("items[0].id");
    }

    static JsonPath find(String text) {
        return page(text, null, 50);
    }

    private static JsonPath page(@Nullable String text, @Nullable String cursor, int limit) {
        Map<String, Object> body = new HashMap<>(Map.of("limit", limit));
        if (text != null) {
            body.put("text", text);
        }
        if (cursor != null) {
            body.put("cursor", cursor);
        }
        return admin().body(body)
                .post(API + "/search")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static String download() {
        return given().auth()
                .oauth2(nl.busbaan.devstack.testing.Tokens.of("beheerder"))
                .get(API + "/file")
                .then()
                .statusCode(200)
                .contentType("text/csv")
                .extract()
                .asString();
    }
}

package nl.busbaan.directory;

import static nl.busbaan.directory.Maintaining.admin;
import static nl.busbaan.directory.Maintaining.bodyOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The administrator keeps the code lists. */
@QuarkusTest
class CodeListTest {
    private static final String API = "/directory/v1/code-lists/";

    @BeforeEach
    void theSampleIsThere() {
        SampleKaart.importedOnce();
    }

    @Test
    void a_code_is_added_renamed_with_its_version_and_removed_while_nothing_uses_it() {
        String code = "proef-" + UUID.randomUUID();
        Response added =
                admin().body(term(code, "Proef " + code, List.of("proefje"))).post(API + "life-events");
        added.then()
                .statusCode(201)
                .header("Location", containsString(API + "life-events/" + code))
                .body("uses", equalTo(0))
                .body("changedBy", equalTo("Jij"));
        String at = API + "life-events/" + code;
        var renamed = term(null, "Andere proef " + code, List.of());

        admin().body(renamed).put(at).then().statusCode(428);
        admin().header("If-Match", "\"77\"").body(renamed).put(at).then().statusCode(412);
        Response after =
                admin().header("If-Match", added.header("ETag")).body(renamed).put(at);
        after.then()
                .statusCode(200)
                .body("name", equalTo("Andere proef " + code))
                .body("code", equalTo(code));
        admin().header("If-Match", added.header("ETag"))
                .body(renamed)
                .put(at)
                .then()
                .statusCode(412);

        admin().delete(at).then().statusCode(428);
        admin().header("If-Match", after.header("ETag")).delete(at).then().statusCode(204);
        admin().get(at).then().statusCode(404);
        admin().get(API + "tasks").then().statusCode(404);
        admin().get(API + "synonyms").then().statusCode(404);
    }

    @Test
    void a_repeated_addition_with_its_key_adds_one_code() {
        String code = "proef-" + UUID.randomUUID();
        String key = UUID.randomUUID().toString();
        var body = term(code, "Nog een proef " + code, List.of());

        admin().header("Idempotency-Key", key)
                .body(body)
                .post(API + "life-events")
                .then()
                .statusCode(201);
        admin().header("Idempotency-Key", key)
                .body(body)
                .post(API + "life-events")
                .then()
                .statusCode(201);
        admin().body(body)
                .post(API + "life-events")
                .then()
                .statusCode(400)
                .body("violations.field", hasItems("code", "name"));

        removed("life-events", code);
    }

    @Test
    void a_new_name_and_its_everyday_words_reach_every_entry_that_uses_the_code() {
        String code = "proef-" + UUID.randomUUID();
        admin().body(term(code, "Vlinderkwestie", List.of()))
                .post(API + "life-events")
                .then()
                .statusCode(201);
        String offering = offeringWith(code);
        Searching.ready();
        assertThat(found("vlinderkwestie")).contains(offering);

        change("life-events", code, term(null, "Torrekwestie", List.of("kevergedoe")));

        awaitFound("torrekwestie", offering);
        awaitFound("kevergedoe", offering);
        admin().get("/directory/v1/taxonomy")
                .then()
                .body("lifeEvents.find { it.code == '" + code + "' }.name", equalTo("Torrekwestie"));
        takenOff(offering);
    }

    @Test
    void what_entries_use_stays_and_the_answer_tells_how_many_and_which() {
        String code = "proef-" + UUID.randomUUID();
        admin().body(term(code, "Gebruikt " + code, List.of()))
                .post(API + "life-events")
                .then()
                .statusCode(201);
        String offering = offeringWith(code);
        takenOff(offering);

        remove("life-events", code)
                .then()
                .statusCode(409)
                .body(
                        "detail",
                        allOf(
                                containsString("Eén vermelding"),
                                containsString("1 × "),
                                containsString("niet meer op de kaart")));
        remove("areas", "noord")
                .then()
                .statusCode(409)
                .body("detail", allOf(containsString("× Professional"), containsString("× Organisatie")));
        remove("roles", "sociaal-raadsvrouw").then().statusCode(409).body("detail", containsString("× Professional"));
        assertThat(item("areas", "noord").getInt("uses")).isGreaterThan(10);
        admin().get(API + "areas")
                .then()
                .body(
                        "items.find { it.code == 'noord' }.uses",
                        equalTo(item("areas", "noord").getInt("uses")));
    }

    @Test
    void everything_wrong_is_told_at_once_beside_its_field() {
        admin().body("{}").post(API + "areas").then().statusCode(400).body("violations.field", contains("name"));
        admin().body(Map.of("code", "Geen Code", "name", "=naam", "synonyms", List.of("a|b", "x".repeat(101))))
                .post(API + "areas")
                .then()
                .statusCode(400)
                .body("violations.field", hasItems("code", "name", "synonyms[0]", "synonyms[1]"));
        admin().body(Map.of("name", "noord", "synonyms", List.of("Boven", "boven"), "category", "LEGAL"))
                .post(API + "areas")
                .then()
                .statusCode(400)
                .body("violations.field", hasItems("code", "name", "synonyms[1]", "category"));
        admin().body(Map.of("code", "proeffunctie", "name", "Proeffunctie", "synonyms", List.of("proever")))
                .post(API + "roles")
                .then()
                .statusCode(400)
                .body("violations.field", hasItems("category", "synonyms"));
        admin().header("If-Match", version("areas", "noord"))
                .body(term("zuid", "Noord", List.of()))
                .put(API + "areas/noord")
                .then()
                .statusCode(400)
                .body("violations.message", hasItem(containsString("verandert nooit")));
    }

    @Test
    void a_new_area_makes_who_worked_everywhere_findable_by_the_areas_he_works_in() {
        JsonPath before = topicsOfSomeoneEverywhere();
        admin().body(term("weesp-proef", "Weesperproefgebied", List.of()))
                .post(API + "areas")
                .then()
                .statusCode(201);
        Map<String, Object> after = documentOf(before.getString("id"));
        removed("areas", "weesp-proef");
        Map<String, Object> again = documentOf(before.getString("id"));

        assertThat(before.<String>getList("topics")).doesNotContain("Noord");
        assertThat((List<?>) after.get("topics")).map(Object::toString).contains("Noord");
        assertThat((List<?>) again.get("topics")).map(Object::toString).doesNotContain("Noord");
    }

    @Test
    void a_role_gets_another_field_of_work() {
        String code = "proef-" + UUID.randomUUID();
        Map<String, Object> role =
                new HashMap<>(Map.of("code", code, "name", "Proeffunctie " + code, "category", "LEGAL"));
        admin().body(role).post(API + "roles").then().statusCode(201).body("category", equalTo("LEGAL"));
        role.put("category", "DEBT");

        change("roles", code, role);

        assertThat(item("roles", code).getString("category")).isEqualTo("DEBT");
        removed("roles", code);
    }

    @Test
    void what_was_renamed_here_stays_when_the_old_file_is_read_in_again() {
        change("life-domains", "financien", term(null, "Geldzaken", List.of("geld", "poen")));

        SampleKaart.asItIs()
                .only("life-domains.csv")
                .send(false)
                .statusCode(200)
                .body("counts.lifeDomains.changed", equalTo(0));
        assertThat(item("life-domains", "financien").getString("name")).isEqualTo("Geldzaken");

        SampleKaart.asItIs()
                .only("life-domains.csv")
                .with("life-domains.csv", csv -> csv.replace(",Financiën,", ",Financiële zaken,"))
                .send(true)
                .body("counts.lifeDomains.conflicts", equalTo(1))
                .body("changes[0].fields.find { it.name == 'name' }.kept", equalTo(true));
        SampleKaart.asItIs()
                .only("life-domains.csv")
                .send(false, "conflicts=TAKE_FILE")
                .statusCode(200);
        assertThat(item("life-domains", "financien").getString("name")).isEqualTo("Financiën");
    }

    private static Map<String, Object> term(
            @org.jspecify.annotations.Nullable String code, String name, List<String> synonyms) {
        Map<String, Object> term = new HashMap<>(Map.of("name", name, "synonyms", synonyms));
        if (code != null) {
            term.put("code", code);
        }
        return term;
    }

    private static String offeringWith(String event) {
        Map<String, Object> body = bodyOf("offerings");
        body.put("lifeEvents", List.of(event));
        return admin().body(body).post("/directory/v1/offerings").path("id");
    }

    private static void takenOff(String offering) {
        String at = "/directory/v1/offerings/" + offering;
        admin().header("If-Match", admin().get(at).header("ETag"))
                .delete(at)
                .then()
                .statusCode(204);
    }

    private static JsonPath item(String list, String code) {
        return admin().get(API + list + "/" + code)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static String version(String list, String code) {
        return admin().get(API + list + "/" + code).header("ETag");
    }

    private static void change(String list, String code, Map<String, Object> body) {
        admin().header("If-Match", version(list, code))
                .body(body)
                .put(API + list + "/" + code)
                .then()
                .statusCode(200);
    }

    private static Response remove(String list, String code) {
        return admin().header("If-Match", version(list, code)).delete(API + list + "/" + code);
    }

    private static void removed(String list, String code) {
        remove(list, code).then().statusCode(204);
    }

    private static List<String> found(String text) {
        return Searching.of(text).getList("hits.id");
    }

    /** The index follows the change through Kafka. */
    private static void awaitFound(String text, String id) {
        long deadline = System.nanoTime() + java.time.Duration.ofSeconds(60).toNanos();
        while (!found(text).contains(id)) {
            assertThat(System.nanoTime()).as("%s is found in time", text).isLessThan(deadline);
            try {
                Thread.sleep(300);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    @jakarta.inject.Inject
    nl.busbaan.directory.entry.Sql sql;

    private JsonPath topicsOfSomeoneEverywhere() {
        return JsonPath.from(sql.first(
                        "select document::text from directory_entry where active and jsonb_array_length(document -> 'areas') = "
                                + "(select count(*) from term where kind = 'AREA') order by id limit 1",
                        row -> row.getString(1))
                .orElseThrow());
    }

    private Map<String, Object> documentOf(String id) {
        return JsonPath.from(sql.first(
                                "select document::text from directory_entry where id = ?",
                                row -> row.getString(1),
                                UUID.fromString(id))
                        .orElseThrow())
                .getMap("");
    }
}

package nl.busbaan.directory;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import nl.busbaan.devstack.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Elasticsearch doesn't answer: search still does. */
@QuarkusTest
@TestProfile(LimitedSearchTest.ElasticsearchIsAway.class)
class LimitedSearchTest {

    public static class ElasticsearchIsAway implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            // Nothing listens on the discard port.
            return Map.of("quarkus.elasticsearch.hosts", "127.0.0.1:9");
        }
    }

    @Inject
    TestClock clock;

    @BeforeEach
    void theSampleIsThere() {
        clock.reset();
        SampleKaart.imported();
    }

    @Test
    void the_main_job_still_finds_who_may_decide_and_says_that_search_is_limited() {
        JsonPath answer = Searching.of("ziektewet geweigerd uitzendkracht");

        assertThat(answer.getBoolean("limited")).isTrue();
        assertThat(answer.getString("notice")).startsWith("Het zoeken werkt nu beperkt.");
        assertThat(answer.getString("hits[0].title")).isIn("Daan de Wit", "Samira Bakkali");
        assertThat(answer.getString("hits[0].reachability.state")).isEqualTo("NOW");
        assertThat(answer.getList("facets.kind.value")).contains("PROFESSIONAL", "SCHEME");
    }

    @ParameterizedTest(name = "{0} finds {2}")
    @CsvSource({
        "geen adres uitkering, SCHEME, Briefadres",
        "geen eten afgewezen, SCHEME, Voedselpakket van de Voedselbank",
        "verblijfsvergunning verlopen jongere, SERVICE, Maatwerkloket IND",
        "Noor van den Berg, PROFESSIONAL, Noor van den Berg",
        "samira bakali, PROFESSIONAL, Samira Bakkali",
        "yalcin, PROFESSIONAL, Orhan Yalçın",
        "UWV, ORGANISATION, UWV",
    })
    void what_people_say_still_finds_what_they_need(String said, String kind, String expected) {
        JsonPath answer = Searching.of(said, Map.of("kinds", List.of(kind)));

        assertThat(Searching.hits(answer, kind).stream().limit(5).map(hit -> hit.get("title")))
                .contains(expected);
    }

    @Test
    void a_new_rule_of_everyday_words_holds_for_the_next_search_here_too() {
        String rule = SynonymTest.added(List.of("knaken foetsie"), List.of("schuldhulp"));

        JsonPath answer = Searching.of("mijn knaken zijn foetsie");
        SynonymTest.removed(rule);

        assertThat(answer.getBoolean("limited")).isTrue();
        assertThat(answer.getList("understood.official")).contains("schuldhulp");
        assertThat(answer.<String>getList("hits[0].why")).anyMatch(why -> why.contains("schuldhulp"));
    }

    @Test
    void filters_and_suggestions_work_in_the_same_shape() {
        JsonPath narrowed = Searching.of(
                "uitkering", Map.of("lifeDomain", "financien", "area", "noord", "kinds", List.of("SCHEME", "SERVICE")));
        JsonPath suggestions = given().auth()
                .oauth2(Tokens.of("raadsvrouw"))
                .contentType("application/json")
                .body(Map.of("text", "samir"))
                .post("/directory/v1/suggestions")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        assertThat(narrowed.getList("hits")).isNotEmpty();
        assertThat(narrowed.getList("hits.kind")).isSubsetOf("SCHEME", "SERVICE");
        assertThat(suggestions.getList("suggestions.text")).contains("Samira Bakkali");
    }

    @Test
    void what_was_reported_comes_after_what_was_not_until_the_report_is_answered() throws InterruptedException {
        ReportedEntries.come_after_others_until_the_report_is_answered();
    }

    @Test
    void a_secret_address_is_found_by_name_and_never_by_its_place() throws InterruptedException {
        MaskedAddress.is_found_by_name_and_never_by_its_place();
    }

    @Test
    void a_text_of_signs_only_finds_nothing() {
        assertThat(Searching.of("&|!:*()'\\").getInt("total")).isZero();
    }

    @Test
    void the_service_is_ready_and_a_rebuild_says_what_is_wrong() {
        given().get("/q/health/ready").then().statusCode(200);
        given().auth()
                .oauth2(Tokens.of("beheerder"))
                .post("/directory/v1/search-index/rebuild")
                .then()
                .statusCode(503)
                .contentType("application/problem+json");
    }
}

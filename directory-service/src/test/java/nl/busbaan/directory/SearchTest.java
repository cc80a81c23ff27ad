package nl.busbaan.directory;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import nl.busbaan.devstack.testing.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The judged searches, on the real sample data and a real Elasticsearch. */
@QuarkusTest
class SearchTest {
    @Inject
    TestClock clock;

    @BeforeEach
    void theSampleIsIndexed() {
        clock.reset();
        Searching.ready();
    }

    @AfterEach
    void backToTuesday() {
        clock.reset();
    }

    @Test
    void the_main_job_finds_who_may_decide_answers_now_and_who_stands_in() {
        JsonPath answer = Searching.of("ziektewet geweigerd uitzendkracht");

        Map<String, Object> first = Searching.hits(answer, "PROFESSIONAL").getFirst();
        assertThat(answer.getBoolean("limited")).isFalse();
        assertThat(first)
                .containsEntry("title", "Daan de Wit")
                .containsEntry("organisationName", "UWV")
                .containsEntry("decidesAlone", true)
                .containsEntry("stale", false);
        assertThat(first.get("why")).asString().contains("beslist over: ");
        assertThat(answer.getString("hits[0].reachability.state")).isEqualTo("NOW");
        assertThat(answer.getString("hits[0].reachability.until")).isEqualTo("2026-11-24T16:00:00Z");
        assertThat(answer.getString("hits[0].reachability.standIn.name")).isEqualTo("Samira Bakkali");
        assertThat(answer.getString("hits[0].reachability.sentence"))
                .isEqualTo("Neemt op tot 17.00 uur, daarna Samira Bakkali.");
        assertThat(answer.getList("hits.kind")).contains("SCHEME", "SERVICE");
    }

    /** What someone says, and what must be among the first five of that kind. */
    @ParameterizedTest(name = "{0} finds {2}")
    @CsvSource({
        "geen adres uitkering, SCHEME, Briefadres",
        "geen adres uitkering, PROFESSIONAL, Roos den Hartog",
        "geen eten afgewezen, SCHEME, Voedselpakket van de Voedselbank",
        "geen eten afgewezen, INITIATIVE, Diaconie Noord: De Ark",
        "geen eten afgewezen, PROFESSIONAL, Mohamed el Idrissi",
        "verblijfsvergunning verlopen jongere, SERVICE, Maatwerkloket IND",
        "verblijfsvergunning verlopen jongere, PROFESSIONAL, Iris Mulder",
        "zieketwet gewijgerd, SCHEME, Ziektewet",
        "zieketwet gewijgerd, PROFESSIONAL, Daan de Wit",
        "samira bakali, PROFESSIONAL, Samira Bakkali",
        "noor berg, PROFESSIONAL, Noor van den Berg",
        "Noor van den Berg, PROFESSIONAL, Noor van den Berg",
        "karim el idrissi, PROFESSIONAL, Karim el Idrissi",
        "yalcin, PROFESSIONAL, Orhan Yalçın",
        "UWV, ORGANISATION, UWV",
        "schuldhulpverlening, TEAM, Schuldhulpverlening Noord",
        "deurwaarder aan de deur, SERVICE, Spoedhulp bij schulden",
        "hulp bij schulden, SERVICE, Spoedhulp bij schulden",
        "ziektewetuitkering, SCHEME, Ziektewet",
    })
    void what_people_say_finds_what_they_need(String said, String kind, String expected) {
        JsonPath answer = Searching.of(said, Map.of("kinds", List.of(kind)));

        assertThat(Searching.hits(answer, kind).stream().limit(5).map(hit -> hit.get("title")))
                .contains(expected);
    }

    @Test
    void after_hours_the_same_people_are_found_and_it_says_when_they_answer_again() {
        clock.moveTo(LocalDateTime.of(2026, 11, 24, 20, 30));

        JsonPath answer = Searching.of("ziektewet geweigerd uitzendkracht");

        assertThat(answer.getString("hits[0].title")).isEqualTo("Daan de Wit");
        assertThat(answer.getString("hits[0].reachability.state")).isEqualTo("LATER");
        assertThat(answer.getString("hits[0].reachability.sentence")).isEqualTo("Neemt weer op morgen om 9.00 uur.");
    }

    @Test
    void reachable_now_leaves_out_whoever_does_not_answer_and_counts_again() {
        clock.moveTo(LocalDateTime.of(2026, 11, 24, 23, 0));

        JsonPath answer = Searching.of("ziektewet geweigerd uitzendkracht", Map.of("reachableNow", true));

        assertThat(answer.getInt("total")).isZero();
        assertThat(answer.getList("hits")).isEmpty();
        assertThat(answer.getList("facets.kind")).isEmpty();
    }

    @Test
    void filters_narrow_and_facets_count_what_is_left() {
        JsonPath all = Searching.of("uitkering");
        String organisation = all.getString("facets.organisation.find { it.label == 'UWV' }.value");

        JsonPath narrowed = Searching.of("uitkering", Map.of("organisationId", organisation, "limit", 50));

        assertThat(all.getInt("total")).isGreaterThan(narrowed.getInt("total"));
        assertThat(narrowed.getList("hits.organisationName")).containsOnly("UWV");
        assertThat(narrowed.getList("facets.organisation.label")).containsExactly("UWV");
        assertThat(all.getList("facets.lifeDomain.label")).contains("Financiën");
    }

    @Test
    void the_filter_on_kinds_leaves_the_counts_per_kind_whole() {
        JsonPath schemes = Searching.of("uitkering", Map.of("kinds", List.of("SCHEME")));

        assertThat(schemes.getList("hits.kind")).containsOnly("SCHEME");
        assertThat(schemes.getList("facets.kind.value")).contains("SCHEME", "SERVICE");
    }

    @Test
    void residents_and_initiatives_find_no_individual_professionals() {
        for (String account : List.of("inwoner", "initiatief", "beleid")) {
            JsonPath answer = Searching.as(
                            account, Map.of("text", "ziektewet geweigerd uitzendkracht Daan de Wit", "limit", 50))
                    .statusCode(200)
                    .extract()
                    .jsonPath();

            assertThat(answer.getList("hits.kind")).isNotEmpty().doesNotContain("PROFESSIONAL");
            assertThat(answer.getList("facets.kind.value")).doesNotContain("PROFESSIONAL");
        }
    }

    @Test
    void suggestions_come_while_typing_and_keep_people_from_residents() {
        JsonPath professional = suggestions("raadsvrouw", "samir");
        JsonPath resident = suggestions("inwoner", "samir");

        assertThat(professional.getList("suggestions.text")).contains("Samira Bakkali");
        assertThat(resident.getList("suggestions.kind")).doesNotContain("PROFESSIONAL");
        assertThat(suggestions("raadsvrouw", "ziektew").getList("suggestions.text"))
                .contains("Ziektewet");
    }

    @Test
    void the_index_can_be_built_anew_while_people_search() {
        int before = Searching.of("uitkering").getInt("total");

        int entries = given().auth()
                .oauth2(Tokens.of("beheerder"))
                .post("/directory/v1/search-index/rebuild")
                .then()
                .statusCode(200)
                .extract()
                .path("entries");

        assertThat(entries).isGreaterThan(900);
        assertThat(Searching.of("uitkering").getInt("total")).isEqualTo(before);
    }

    private static JsonPath suggestions(String account, String text) {
        return given().auth()
                .oauth2(Tokens.of(account))
                .contentType("application/json")
                .body(Map.of("text", text))
                .post("/directory/v1/suggestions")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}

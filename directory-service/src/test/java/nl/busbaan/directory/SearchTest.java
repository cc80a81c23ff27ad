package nl.busbaan.directory;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
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
    void what_was_reported_comes_after_what_was_not_until_the_report_is_answered() throws InterruptedException {
        ReportedEntries.come_after_others_until_the_report_is_answered();
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
        "psychiater die arabisch spreekt, PROFESSIONAL, Yasmina Zerrouk",
        "raadsman die twi of engels spreekt centrum, PROFESSIONAL, Murat Demir",
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
        assertThat(answer.getList("facets.reachableNow")).isEmpty();
    }

    @Test
    void filters_narrow_and_each_facet_still_counts_what_could_be_added_to_it() {
        JsonPath all = Searching.of("uitkering");
        String uwv = all.getString("facets.organisation.find { it.label == 'UWV' }.value");
        String svb = all.getString("facets.organisation.find { it.label == 'Sociale Verzekeringsbank (SVB)' }.value");

        JsonPath narrowed = Searching.of("uitkering", Map.of("organisationId", uwv, "limit", 50));
        JsonPath both = Searching.of("uitkering", Map.of("organisationIds", List.of(uwv, svb), "limit", 50));

        assertThat(narrowed.getInt("total")).isLessThan(all.getInt("total"));
        assertThat(narrowed.getList("hits.organisationName")).containsOnly("UWV");
        assertThat(narrowed.getList("facets.organisation")).isEqualTo(all.getList("facets.organisation"));
        assertThat(count(narrowed, "lifeDomain", "financien")).isLessThan(count(all, "lifeDomain", "financien"));
        assertThat(both.getInt("total")).isEqualTo(count(all, "organisation", uwv) + count(all, "organisation", svb));
    }

    @Test
    void who_answers_now_is_counted_and_filtered_alike_whatever_the_hour() {
        for (LocalDateTime moment : List.of(
                LocalDateTime.of(2026, 11, 24, 10, 0),
                LocalDateTime.of(2026, 11, 24, 18, 30),
                LocalDateTime.of(2026, 12, 25, 10, 0))) {
            clock.moveTo(moment);
            JsonPath all = Searching.of("schulden", Map.of("limit", 50));
            JsonPath now = Searching.of("schulden", Map.of("reachableNow", true, "limit", 50));

            assertThat(now.getInt("total")).isEqualTo(count(all, "reachableNow", "true"));
            assertThat(now.getList("hits.reachability.state")).allMatch("NOW"::equals);
        }
    }

    @Test
    void near_a_place_has_a_distance() {
        JsonPath near = Searching.of(
                "samen eten", Map.of("near", Map.of("place", "Holendrecht", "radiusMetres", 2_000), "limit", 50));

        assertThat(near.getList("hits.distanceMetres", Integer.class))
                .filteredOn(metres -> metres != null)
                .isNotEmpty()
                .allMatch(metres -> metres <= 2_000);
        assertThat(near.getInt("total")).isLessThan(Searching.of("samen eten").getInt("total"));
    }

    @Test
    void a_secret_address_is_found_by_name_and_never_by_its_place() throws InterruptedException {
        MaskedAddress.is_found_by_name_and_never_by_its_place();
    }

    @Test
    void an_unknown_place_is_told_beside_its_field() {
        Searching.as("raadsvrouw", Map.of("text", "eten", "near", Map.of("place", "Nergenshuizen")))
                .statusCode(400)
                .body(
                        "violations.find { it.field == 'near.place' }.message",
                        startsWith("Deze plaats kennen wij niet."));
        Searching.as("raadsvrouw", Map.of("text", "eten", "near", Map.of("radiusMetres", 500)))
                .statusCode(400);
    }

    @Test
    void nothing_found_offers_who_to_call_and_a_typing_error_is_told() {
        JsonPath nothing = Searching.of("qqqqqq", Map.of("area", "noord"));
        JsonPath typo = Searching.of("deurwarder aan de deur");

        assertThat(nothing.getList("hits")).isEmpty();
        assertThat(nothing.getList("whoToCall.title")).contains("Buurtteam Noord");
        assertThat(typo.getString("didYouMean")).isEqualTo("deurwaarder aan de deur");
        assertThat(typo.getList("hits[0].why").toString()).contains("→");
    }

    private static int count(JsonPath answer, String facet, String value) {
        Integer count = answer.get("facets.%s.find { it.value == '%s' }.count".formatted(facet, value));
        return count == null ? 0 : count;
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
        assertThat(suggestions("raadsvrouw", "samria").getList("suggestions.text"))
                .contains("Samira Bakkali");
        assertThat(suggestions("inwoner", "huur niet beta").getList("phrases")).contains("kan de huur niet betalen");
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

    @Test
    void what_changes_while_the_index_is_built_anew_is_found_afterwards() throws Exception {
        String word = "tijdensbouw" + Long.toString(System.nanoTime(), 36);
        List<String> added = new ArrayList<>();
        try (var builder = Executors.newSingleThreadExecutor()) {
            var rebuilt = builder.submit(() -> given().auth()
                    .oauth2(Tokens.of("beheerder"))
                    .post("/directory/v1/search-index/rebuild")
                    .then()
                    .statusCode(200));
            while (!rebuilt.isDone() || added.isEmpty()) {
                added.add(add(word + " " + added.size()));
            }
            rebuilt.get();
        }

        long deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (Searching.of(word, Map.of("limit", 50)).getInt("total") < added.size()) {
            assertThat(System.nanoTime()).as("all of %s are found", added).isLessThan(deadline);
            Thread.sleep(200);
        }
    }

    private static String add(String name) {
        given().auth()
                .oauth2(Tokens.of("beheerder"))
                .contentType("application/json")
                .body(Map.of(
                        "name", name,
                        "description", "Een proef.",
                        "source", "beheer",
                        "sourceDate", "2026-11-01",
                        "lastConfirmed", "2026-11-20"))
                .post("/directory/v1/initiatives")
                .then()
                .statusCode(201);
        return name;
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

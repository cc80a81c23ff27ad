package nl.busbaan.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.busbaan.directory.entry.Intake;
import nl.busbaan.directory.publication.Entries;
import nl.busbaan.directory.publication.EntryDocument;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds whichever engine answers. */
abstract class SearchOfBothEngines {
    /** Finds people, teams, organisations, schemes, services and initiatives. */
    private static final String SAID = "hulp bij schulden";

    @Inject
    Entries entries;

    @Inject
    TestClock clock;

    abstract void searchable();

    @BeforeEach
    void theSampleIsThere() {
        clock.reset();
        searchable();
    }

    enum Facet {
        KIND("kind", "kinds"),
        ORGANISATION("organisation", "organisationIds"),
        LIFE_DOMAIN("lifeDomain", "lifeDomains"),
        LIFE_EVENT("lifeEvent", "lifeEvents"),
        TARGET_GROUP("targetGroup", "targetGroups"),
        AREA("area", "areas"),
        LANGUAGE("language", "languages"),
        REACHABLE_NOW("reachableNow", null),
        TAKES_REFERRALS("takesReferrals", null),
        DECIDES_ALONE("decidesAlone", null);

        private final String name;
        private final @Nullable String filter;

        Facet(String name, @Nullable String filter) {
            this.name = name;
            this.filter = filter;
        }

        Map<String, Object> choosing(String value) {
            return filter == null ? Map.of(name, true) : Map.of(filter, List.of(value));
        }

        boolean has(EntryDocument entry, Map<String, Object> hit, String value) {
            return switch (this) {
                case KIND -> entry.kind().name().equals(value);
                case ORGANISATION -> entry.organisationIds().contains(UUID.fromString(value));
                case LIFE_DOMAIN -> entry.lifeDomains().contains(value);
                case LIFE_EVENT -> entry.lifeEvents().contains(value);
                case TARGET_GROUP -> entry.targetGroups().contains(value);
                case AREA -> entry.areas().contains(value);
                case LANGUAGE -> entry.languages().contains(value);
                case REACHABLE_NOW ->
                    "NOW".equals(((Map<?, ?>) Objects.requireNonNull(hit.get("reachability"))).get("state"));
                case TAKES_REFERRALS -> entry.intake() == Intake.OPEN;
                case DECIDES_ALONE -> entry.decidesAlone();
            };
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_is_chosen_brings_as_many_as_its_count_said_and_all_of_them_have_it(Facet facet) {
        List<Map<String, Object>> values = Searching.of(SAID).getList("facets." + facet.name);
        assertThat(values).isNotEmpty();

        for (Map<String, Object> one : values.subList(0, Math.min(3, values.size()))) {
            String value = String.valueOf(one.get("value"));
            All all = allOf(facet.choosing(value));
            List<Map<String, Object>> hits = all.hits;

            assertThat(hits)
                    .as("%s %s", facet, value)
                    .hasSize(
                            all.first.getInt("facets.%s.find { it.value == '%s' }.count".formatted(facet.name, value)));
            Map<UUID, EntryDocument> documents = entries.activeById(
                    hits.stream().map(SearchOfBothEngines::id).toList());
            assertThat(hits)
                    .allSatisfy(hit -> assertThat(facet.has(Objects.requireNonNull(documents.get(id(hit))), hit, value))
                            .as("%s has %s %s", hit.get("title"), facet, value)
                            .isTrue());
        }
    }

    @Test
    void whoever_decides_stays_when_what_he_decides_on_is_chosen() {
        for (Map<String, Object> filter : List.<Map<String, Object>>of(
                Map.of("lifeEvents", List.of("ziek-worden")), Map.of("targetGroups", List.of("uitzendkrachten")))) {
            JsonPath answer = Searching.of("ziektewet geweigerd uitzendkracht", filter);

            assertThat(answer.getList("hits.title")).as("with %s", filter).contains("Daan de Wit", "Ziektewet");
            assertThat(answer.getList("facets.kind.value")).contains("PROFESSIONAL");
        }
    }

    @Test
    void every_organisation_that_has_something_can_be_chosen() {
        All all = allOf(Map.of());
        Set<String> organisations =
                entries
                        .activeById(
                                all.hits.stream().map(SearchOfBothEngines::id).toList())
                        .values()
                        .stream()
                        .flatMap(entry -> entry.organisationIds().stream())
                        .map(UUID::toString)
                        .collect(Collectors.toSet());

        assertThat(organisations).hasSizeGreaterThan(30);
        assertThat(all.first.<String>getList("facets.organisation.value"))
                .containsExactlyInAnyOrderElementsOf(organisations);
    }

    @Test
    void pages_follow_each_other_to_the_end_and_show_nothing_twice() {
        All all = allOf(Map.of());

        assertThat(all.total()).isGreaterThan(100);
        assertThat(all.hits).hasSize(all.total());
        assertThat(all.hits.stream().map(SearchOfBothEngines::id)).doesNotHaveDuplicates();
        JsonPath beyond = Searching.of(SAID, Map.of("limit", 20, "offset", 2_000));
        assertThat(beyond.getList("hits")).isEmpty();
        assertThat(beyond.getList("whoToCall")).isEmpty();
        assertThat(beyond.getInt("total")).isPositive();
    }

    @Test
    void a_page_without_counts_has_the_same_hits_and_total() {
        Map<String, Object> second = Map.of("limit", 20, "offset", 20);
        JsonPath counted = Searching.of(SAID, second);
        Map<String, Object> uncounted = new HashMap<>(second);
        uncounted.put("facets", false);

        JsonPath answer = Searching.of(SAID, uncounted);

        assertThat(answer.getList("hits.id")).isNotEmpty().isEqualTo(counted.getList("hits.id"));
        assertThat(answer.getInt("total")).isEqualTo(counted.getInt("total"));
        assertThat(answer.getBoolean("nearest")).isEqualTo(counted.getBoolean("nearest"));
        assertThat(answer.<String, List<?>>getMap("facets").values())
                .isNotEmpty()
                .allMatch(List::isEmpty);
        assertThat(counted.getList("facets.kind")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 2_001})
    void what_is_no_place_in_the_list_is_told_beside_its_field(int offset) {
        Searching.as("raadsvrouw", Map.of("text", SAID, "offset", offset))
                .statusCode(400)
                .body("violations.field", hasItem("offset"));
    }

    @Test
    void what_has_only_some_of_it_is_said_to_come_nearest() {
        JsonPath nearest = Searching.of("thuisplek telescoop orgelpijp zeilboot paardenstal");
        JsonPath enough = Searching.of("schulden");
        JsonPath filteredAway = Searching.of("schulden", Map.of("languages", List.of("Klingon")));

        assertThat(nearest.getList("hits")).isNotEmpty();
        assertThat(nearest.getBoolean("nearest")).isTrue();
        assertThat(enough.getBoolean("nearest")).isFalse();
        assertThat(filteredAway.getInt("total")).isZero();
        assertThat(filteredAway.getBoolean("nearest")).isFalse();
    }

    /** @param first page */
    private record All(JsonPath first, List<Map<String, Object>> hits) {
        int total() {
            return first.getInt("total");
        }
    }

    /**
     * What is meant by a word is read anew now and then, also between two pages: when the first page is another by then, from the
     * beginning, twice at most.
     */
    private static All allOf(Map<String, Object> filters) {
        for (int attempt = 1; attempt <= 3; attempt++) {
            List<Map<String, Object>> hits = new ArrayList<>();
            JsonPath first = page(filters, 0);
            JsonPath page = first;
            while (!page.getList("hits").isEmpty() && page.getInt("total") == first.getInt("total")) {
                hits.addAll(page.getList("hits"));
                page = page(filters, hits.size());
            }
            if (page(filters, 0).getList("hits").equals(first.getList("hits"))) {
                return new All(first, hits);
            }
        }
        throw new AssertionError("The first page was another each time that the last had been read.");
    }

    private static JsonPath page(Map<String, Object> filters, int offset) {
        Map<String, Object> asked = new HashMap<>(filters);
        asked.put("limit", 50);
        asked.put("offset", offset);
        return Searching.of(SAID, asked);
    }

    private static UUID id(Map<String, Object> hit) {
        return UUID.fromString(String.valueOf(hit.get("id")));
    }
}

package nl.busbaan.directory;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two needs in one question, and names as they were heard. */
@QuarkusTest
class NeedsSearchTest {
    @Inject
    TestClock clock;

    @BeforeEach
    void theSampleIsIndexed() {
        clock.reset();
        Searching.ready();
    }

    @Test
    void each_of_two_needs_has_its_answers_among_the_first_ten_and_each_hit_says_which_it_answers() {
        JsonPath answer = Searching.of("huurschuld en mijn zoon gaat niet naar school", Map.of("limit", 10));

        assertThat(answer.<String>getList("hits.title"))
                .contains("Hulp bij niet naar school gaan")
                .containsAnyOf("Regeling bij huurachterstand", "Schuldhulpverlening");
        List<String> needs = answer.<List<String>>getList("hits.why").stream()
                .map(List::getFirst)
                .toList();
        assertThat(needs).allMatch(why -> why.startsWith("bij „"));
        assertThat(needs).contains("bij „huurschuld”", "bij „mijn zoon gaat niet naar school”");
        assertThat(answer.<Integer>get("total")).isGreaterThanOrEqualTo(10);
    }

    @Test
    void filters_hold_for_each_of_two_needs() {
        JsonPath answer = Searching.of(
                "huurschuld en mijn zoon gaat niet naar school", Map.of("limit", 10, "kinds", List.of("SERVICE")));

        assertThat(answer.<String>getList("hits.kind")).isNotEmpty().containsOnly("SERVICE");
    }

    @Test
    void one_need_says_nothing_of_which() {
        assertThat(Searching.of("mijn zoon gaat niet naar school").<List<String>>getList("hits.why"))
                .allSatisfy(why -> assertThat(why).noneMatch(reason -> reason.startsWith("bij „")));
    }

    @ParameterizedTest
    @CsvSource({
        "Jildiz,Yıldız",
        "Janssen,Jansen",
        "Elidrissi,el Idrissi",
        "el Idrisi,el Idrissi",
        "de Fries,de Vries",
        "Serkan Jildis,Serkan Yıldız",
    })
    void a_name_is_found_as_it_sounds(String heard, String name) {
        assertThat(Searching.of(heard).<String>getList("hits.title").getFirst()).endsWith(name);
    }
}

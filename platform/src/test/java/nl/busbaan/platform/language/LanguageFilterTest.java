package nl.busbaan.platform.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.busbaan.platform.problem.ProblemType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageFilterTest {
    private static final List<Locale> SPOKEN = List.of(Locale.of("nl"), Locale.ENGLISH);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en                          | en",
                "en-US                       | en",
                "nl                          | nl",
                "en;q=0.3, nl-BE;q=0.9       | nl",
                "ti, en;q=0.5                | en",
                "ar                          | nl",
                "*                           | nl",
                "                            | nl",
                ";;q=what                    | nl",
            })
    void the_best_of_the_languages_that_are_spoken_is_chosen_and_dutch_when_none_is(
            @Nullable String header, String tag) {
        assertThat(LanguageFilter.bestOf(header, SPOKEN).toLanguageTag()).isEqualTo(tag);
    }

    @Test
    void every_title_of_a_problem_is_translated() {
        assertThat(new ProblemTexts(new ObjectMapper()).texts(Locale.ENGLISH))
                .containsKeys(Arrays.stream(ProblemType.values())
                        .map(ProblemType::title)
                        .toArray(String[]::new));
    }
}

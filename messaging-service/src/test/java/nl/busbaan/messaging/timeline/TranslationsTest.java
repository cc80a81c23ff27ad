package nl.busbaan.messaging.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each language has what residents read in Dutch: no more, no less, with the same values in it. */
class TranslationsTest {
    private static final Clock TUESDAY_TEN = Clock.fixed(Instant.parse("2026-11-24T09:00:00Z"), ZoneOffset.UTC);
    private static final Pattern GAP = Pattern.compile("\\{\\w+}");
    private static final Pattern FOR_COLLEAGUES = Pattern.compile("[A-Z_]+|(next|late|escalat\\w+)\\.[A-Z_]+");
    private static final Pattern DUTCH_WORDS = Pattern.compile("\\b(niet|het|een|wij|uw|dat|dit|wordt|voor)\\b");

    private final ResourceBundle dutch = only(Locale.ROOT);

    @ParameterizedTest
    @ValueSource(strings = "en")
    void the_sentences_are_those_of_dutch(String language) {
        Set<String> wanted = Collections.list(dutch.getKeys()).stream()
                .filter(key -> !FOR_COLLEAGUES.matcher(key).matches())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(new TreeSet<>(only(Locale.of(language)).keySet())).isEqualTo(wanted);
    }

    @ParameterizedTest
    @ValueSource(strings = "en")
    void each_sentence_says_the_same_values_and_isn_t_dutch(String language) {
        ResourceBundle translated = only(Locale.of(language));
        for (String key : translated.keySet()) {
            String sentence = translated.getString(key);
            assertThat(gaps(sentence)).as(key).isEqualTo(gaps(dutch.getString(key)));
            assertThat(DUTCH_WORDS.matcher(sentence.replace("een collega", "")).find())
                    .as(key)
                    .isFalse();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-24T16:00:00Z, today at 17:00",
        "2026-11-25T11:00:00Z, tomorrow at 12:00",
        "2026-11-23T08:30:00Z, yesterday at 09:30",
        "2026-12-01T08:30:00Z, Tuesday 1 December at 09:30",
    })
    void moments_are_said_in_the_language_and_in_the_time_of_the_netherlands(Instant moment, String said) {
        assertThat(new Wordbook(Locale.ENGLISH).moment(moment, TUESDAY_TEN)).isEqualTo(said);
    }

    @Test
    void what_a_language_lacks_is_said_in_dutch() {
        assertThat(new Wordbook(Locale.of("ti")).say("next.DONE.resident", java.util.Map.of()))
                .startsWith("Uw vraag is klaar.");
    }

    private static Set<String> gaps(String sentence) {
        return GAP.matcher(sentence).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Without what it takes over from Dutch. */
    private static ResourceBundle only(Locale language) {
        return ResourceBundle.getBundle("texts/steps", language, new ResourceBundle.Control() {
            @Override
            public java.util.List<Locale> getCandidateLocales(String name, Locale locale) {
                return java.util.List.of(language);
            }

            @Override
            public java.util.@org.jspecify.annotations.Nullable Locale getFallbackLocale(String name, Locale locale) {
                return null;
            }
        });
    }
}

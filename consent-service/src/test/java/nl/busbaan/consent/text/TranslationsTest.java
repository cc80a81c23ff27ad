package nl.busbaan.consent.text;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.busbaan.consent.kind.CodeLists;
import nl.busbaan.consent.kind.Kind;
import nl.busbaan.consent.kind.Purpose;
import nl.busbaan.consent.kind.Reference;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each language has what residents read in Dutch: no more, no less, with the same values in it. */
class TranslationsTest {
    /** Read by who works here, and therefore Dutch. */
    private static final List<String> FOR_COLLEAGUES = List.of("decision.", "processing.", "signal.");

    private static final Pattern GAP = Pattern.compile("\\{(\\d)");
    private static final Pattern DUTCH_WORDS = Pattern.compile("\\b(niet|het|een|wij|uw|dat|dit|wordt|voor)\\b");

    private final Properties dutch = sentences("");

    @ParameterizedTest
    @ValueSource(strings = "en")
    void the_sentences_are_those_of_dutch(String language) {
        Set<String> wanted = dutch.stringPropertyNames().stream()
                .filter(key -> FOR_COLLEAGUES.stream().noneMatch(key::startsWith))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(new TreeSet<>(sentences("_" + language).stringPropertyNames()))
                .isEqualTo(wanted);
    }

    @ParameterizedTest
    @ValueSource(strings = "en")
    void each_sentence_says_the_same_values_and_isn_t_dutch(String language) {
        Properties translated = sentences("_" + language);
        for (String key : translated.stringPropertyNames()) {
            String sentence = translated.getProperty(key);
            assertThat(gaps(sentence)).as(key).isEqualTo(gaps(dutch.getProperty(key)));
            assertThat(DUTCH_WORDS.matcher(sentence.replace("een collega", "")).find())
                    .as(key)
                    .isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = "en")
    void every_kind_and_every_purpose_has_a_name(String language) {
        CodeLists lists = new CodeLists();

        assertThat(codes("kinds_", language))
                .containsExactlyElementsOf(
                        lists.kinds().stream().map(Kind::code).toList());
        assertThat(codes("purposes_", language))
                .containsExactlyElementsOf(
                        lists.purposes().stream().map(Purpose::code).toList());
    }

    private static Collection<String> codes(String list, String language) {
        return Reference.rows(list + language + ".csv").stream()
                .peek(row -> assertThat(translated(row)).allMatch(field -> !field.isBlank()))
                .map(row -> row.getField("code"))
                .toList();
    }

    /** Who keeps it secret is named where somebody must. */
    private static List<String> translated(NamedCsvRecord row) {
        boolean secret = row.getHeader().contains("keeper")
                && new CodeLists()
                        .knownKind(row.getField("code"))
                        .underSecrecy()
                        .isPresent();
        return row.getHeader().stream()
                .filter(column -> secret || !column.equals("keeper"))
                .map(row::getField)
                .toList();
    }

    private static Set<String> gaps(String sentence) {
        return GAP.matcher(sentence).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties sentences(String suffix) {
        String file = "/messages/consent%s.properties".formatted(suffix);
        Properties found = new Properties();
        try (InputStream stream = Objects.requireNonNull(TranslationsTest.class.getResourceAsStream(file), file)) {
            found.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }
}

package nl.busbaan.directory.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.busbaan.directory.language.Readability.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadabilityTest {
    private static final String LAW = """
            Burgemeester en wethouders kunnen, onverminderd het bepaalde in artikel 5, eerste lid, op schriftelijke aanvraag van de \
            belanghebbende bijzondere bijstand verstrekken, indien naar hun oordeel is gebleken dat de belanghebbende niet beschikt over \
            de middelen om te voorzien in de uit bijzondere omstandigheden voortvloeiende noodzakelijke kosten van het bestaan, met dien \
            verstande dat de aanvraag uiterlijk binnen acht weken na het ontstaan van deze kosten dient te worden ingediend.""";

    private static final String DECISION = """
            Naar aanleiding van uw verzoek delen wij u mede dat op grond van de ons ter beschikking staande gegevens is vastgesteld dat u \
            niet in aanmerking komt voor kwijtschelding. Derhalve dient het verschuldigde bedrag onverwijld te worden voldaan, bij \
            gebreke waarvan wij genoodzaakt zijn tot invordering over te gaan, waarbij de daaruit voortvloeiende kosten te uwen laste komen.""";

    @Test
    void the_formulas_are_those_of_douma_and_brouwer() {
        // Counted by hand: 6 words, 2 sentences, 7 syllables.
        Readability measured = Readability.of("Ik ben ziek. Ik wil hulpjes.");

        assertThat(measured.words()).isEqualTo(6);
        assertThat(measured.sentences()).isEqualTo(2);
        assertThat(measured.fleschDouma()).isCloseTo(206.84 - 77 * 7 / 6.0 - 0.93 * 3, within(0.001));
        assertThat(measured.leesindexA()).isCloseTo(195 - 2 * 3 - 67 * 7 / 6.0, within(0.001));
    }

    @ParameterizedTest
    @ValueSource(strings = {LAW, DECISION})
    void a_text_as_the_law_writes_is_hard(String text) {
        Readability measured = Readability.of(text);

        assertThat(measured.verdict()).isEqualTo(Verdict.HARD);
        assertThat(measured.longSentences()).isNotEmpty();
        assertThat(measured.hardWords()).hasSizeGreaterThan(2);
    }

    @Test
    void the_same_said_plainly_reads_well() {
        Readability measured = Readability.of("""
                Hebt u een extra uitgave die u niet kunt betalen? Bijvoorbeeld een kapotte wasmachine. Dan kunt u bijzondere bijstand \
                vragen. Doe dat binnen acht weken. U vult een formulier in. De gemeente kijkt of u het geld zelf hebt.""");

        assertThat(measured.verdict()).isEqualTo(Verdict.GOOD);
    }

    @Test
    void nearly_all_texts_of_the_sample_read_well() {
        List<Readability> all = sample().map(Readability::of).toList();

        assertThat(all).hasSizeGreaterThan(700);
        long hard = all.stream().filter(r -> r.verdict() == Verdict.HARD).count();
        long easier = all.stream().filter(r -> r.verdict() == Verdict.EASIER).count();
        assertThat(hard).isZero();
        assertThat(easier).isLessThan(all.size() / 20);
    }

    @Test
    void hard_words_are_found_in_every_form_with_a_plainer_one() {
        assertThat(Readability.of("De gemeente verstrekt inlichtingen met betrekking tot de regeling.")
                        .hardWords())
                .extracting(found -> found.first().word() + " " + found.last().word() + ": " + found.plainer())
                .containsExactly("verstrekt verstrekt: geven", "met tot: over");
    }

    @Test
    void a_shortened_word_a_time_or_an_amount_ends_no_sentence() {
        assertThat(Readability.of("Neem o.a. uw paspoort mee, bijv. om 17.00 uur. Het kost 2,50 euro!")
                        .sentences())
                .isEqualTo(2);
    }

    @Test
    void every_line_of_a_list_is_a_sentence() {
        Readability measured = Readability.of("Neem mee:\n- uw paspoort\n- een loonstrook\n");

        assertThat(measured.sentences()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "Loop binnen.", "...", "\n\n", "😀"})
    void of_next_to_nothing_nothing_is_said(String text) {
        assertThat(ReadabilityView.of(text).advice()).isEmpty();
    }

    @Test
    void places_point_into_the_text() {
        String text = "Wij helpen. Indien nodig komen wij.";
        ReadabilityView view = ReadabilityView.of(text);

        assertThat(view.advice()).isEqualTo("Kan makkelijker: voor één woord is er een makkelijker woord.");
        assertThat(view.hardWords())
                .singleElement()
                .satisfies(hard -> assertThat(text.substring(hard.start(), hard.end()))
                        .isEqualTo(hard.word())
                        .isEqualTo("Indien"));
    }

    @Test
    void the_file_of_plain_words_says_each_thing_once_and_gives_no_hard_word_as_plainer() {
        List<PlainWords.Advice> advices = PlainWords.advices();
        Set<List<String>> seen = new HashSet<>();

        assertThat(advices).hasSizeGreaterThanOrEqualTo(150);
        assertThat(advices).allSatisfy(advice -> {
            assertThat(seen.add(advice.keys())).as(advice.hard()).isTrue();
            assertThat(Readability.of(advice.plainer()).hardWords())
                    .as(advice.plainer())
                    .isEmpty();
        });
    }

    private static Stream<String> sample() {
        return Stream.of(
                        column("offerings", "summary"),
                        column("offerings", "conditions"),
                        column("organisations", "description"),
                        column("teams", "description"),
                        column("initiatives", "description"),
                        column("initiatives", "wishes").map(wishes -> wishes.replace('|', '\n')),
                        column("professionals", "mandate"))
                .flatMap(texts -> texts)
                .filter(text -> !text.isBlank());
    }

    private static Stream<String> column(String file, String name) {
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder().ofNamedCsvRecord(Path.of("../sample-data", file + ".csv"))) {
            return rows.stream().map(row -> row.getField(name)).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package nl.busbaan.directory.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.busbaan.directory.language.Vocabulary;
import nl.busbaan.directory.search.Understood.Concept;
import nl.busbaan.directory.taxonomy.Synonym;
import nl.busbaan.directory.taxonomy.SynonymDetails;
import nl.busbaan.directory.taxonomy.SynonymId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnderstandingTest {
    private final Understanding understanding = new Understanding(
            new Vocabulary(
                    Map.of("deurwaarder", 3, "deur", 5, "adres", 4, "uitkering", 9, "spoedhulp", 1, "geld", 8), 50),
            List.of(
                    rule("deurwaarder aan de deur", "Spoedhulp bij schulden"),
                    rule("geen adres", "Briefadres"),
                    rule("geld altijd op", "Budgetcoach")),
            new Phrases(List.of("ik kan de huur niet betalen", "geen huis", "Ziektewet")));

    private static Synonym rule(String everyday, String official) {
        return new Synonym(SynonymId.next(), 0, new SynonymDetails(List.of(everyday), List.of(official), null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "deurwaarder aan de deur",
                "er stond een deurwaarder voor mijn deur",
                "aan de deur stond vanochtend weer die deurwaarder",
                "deurwaarders aan de deur",
                "deurwarder aan de deur",
            })
    void a_rule_holds_in_any_order_form_and_with_a_typing_error(String said) {
        assertThat(understanding.of(said).concepts())
                .extracting(Concept::official)
                .contains("Spoedhulp bij schulden");
    }

    @Test
    void a_rule_about_what_is_not_there_holds_only_when_it_is_denied() {
        assertThat(understanding.of("uitkering zonder adres").concepts())
                .extracting(Concept::official)
                .containsExactly("Briefadres");
        assertThat(understanding.of("adres uitkering").concepts()).isEmpty();
    }

    @Test
    void of_a_rule_that_leaves_one_word_the_little_words_must_be_said_too() {
        assertThat(understanding.of("mijn geld is altijd op").concepts())
                .extracting(Concept::weight)
                .containsExactly(1.0);
        assertThat(understanding.of("geld voor een fiets").concepts())
                .extracting(Concept::weight)
                .allMatch(weight -> weight < 0.5);
    }

    @Test
    void a_typing_error_is_offered_to_be_mended() {
        assertThat(understanding.of("Deurwarder aan de deur").mended()).contains("deurwaarder aan de deur");
        assertThat(understanding.of("deurwaarder aan de deur").mended()).isEmpty();
    }

    @Test
    void phrases_are_offered_by_the_beginnings_of_their_words_also_with_an_error() {
        assertThat(understanding.phrases().with("huur beta", 5)).containsExactly("ik kan de huur niet betalen");
        assertThat(understanding.phrases().with("zieket", 5)).containsExactly("Ziektewet");
        assertThat(understanding.phrases().with("hu", 5)).containsExactly("geen huis", "ik kan de huur niet betalen");
    }
}

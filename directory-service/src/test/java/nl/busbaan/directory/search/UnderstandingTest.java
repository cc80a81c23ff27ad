package nl.busbaan.directory.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.busbaan.directory.language.Vocabulary;
import nl.busbaan.directory.search.Understood.Concept;
import nl.busbaan.directory.taxonomy.Synonym;
import nl.busbaan.directory.taxonomy.SynonymDetails;
import nl.busbaan.directory.taxonomy.SynonymId;
import nl.busbaan.directory.taxonomy.Term;
import nl.busbaan.directory.taxonomy.TermKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnderstandingTest {
    private final Understanding understanding = new Understanding(
            new Vocabulary(
                    Map.of("deurwaarder", 3, "deur", 5, "adres", 4, "uitkering", 9, "spoedhulp", 1, "geld", 8),
                    50,
                    Set.of("horst", "jansen")),
            List.of(
                    rule("deurwaarder aan de deur", "Spoedhulp bij schulden"),
                    rule("geen adres", "Briefadres"),
                    rule("geld altijd op", "Budgetcoach"),
                    rule("uit elkaar", "Stappen bij een scheiding"),
                    rule("weet niet waar", "Inloop Buurtteam")),
            new Phrases(List.of("ik kan de huur niet betalen", "geen huis", "Ziektewet")),
            new Areas(List.of(new Term(TermKind.AREA, "west", "West", List.of("De Baarsjes"))), List.of()));

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
                .extracting(Concept::official, Concept::guess, Concept::weight)
                .containsExactly(tuple("Briefadres", false, 1.0));
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
    void the_more_of_the_little_words_were_said_the_more_a_rule_that_leaves_one_word_counts() {
        assertThat(understanding.of("mijn geld").concepts()).isEmpty();
        assertThat(understanding.of("altijd weinig geld").concepts())
                .extracting(Concept::official, Concept::guess)
                .containsExactly(tuple("Budgetcoach", false));
    }

    @Test
    void a_rule_counts_less_beside_one_that_says_more_with_the_same_words() {
        Understanding both = with(rule("zaak failliet", "Bbz"), rule("zaak failliet loon", "WW-uitkering"));

        assertThat(both.of("de zaak is failliet").concepts())
                .extracting(Concept::weight)
                .containsExactly(1.0);
        assertThat(both.of("loon van een failliete zaak").concepts())
                .extracting(Concept::official)
                .containsExactly("WW-uitkering", "Bbz");
        assertThat(both.of("loon van een failliete zaak").concepts().getLast().weight())
                .isLessThan(0.5);
    }

    @Test
    void when_no_rule_holds_the_words_of_rules_give_a_guess_that_weighs_little() {
        Understanding guessing = with(
                rule("zaak loopt slecht", "Bbz"), rule("zaak zonder klanten", "Bbz"), rule("zaak failliet", "Bbz"));

        assertThat(guessing.of("mijn zaak heeft nauwelijks omzet").concepts())
                .singleElement()
                .satisfies(guess -> {
                    assertThat(guess.official()).isEqualTo("Bbz");
                    assertThat(guess.said()).isEqualTo("zaak");
                    assertThat(guess.weight()).isBetween(0.01, 0.3);
                    assertThat(guess.guess()).isTrue();
                });
        assertThat(guessing.of("omzet").concepts()).isEmpty();
        assertThat(guessing.of("zaak failliet").concepts())
                .extracting(Concept::weight)
                .containsExactly(1.0);
    }

    private static Understanding with(Synonym... rules) {
        return new Understanding(
                new Vocabulary(Map.of("zaak", 3, "failliet", 2, "loon", 4, "omzet", 1), 50, Set.of()),
                List.of(rules),
                Phrases.NONE,
                Areas.NONE);
    }

    @Test
    void a_rule_of_little_words_holds_as_it_is_written_and_not_when_they_stand_apart() {
        assertThat(understanding.of("wij gaan uit elkaar").concepts())
                .extracting(Concept::official)
                .containsExactly("Stappen bij een scheiding");
        assertThat(understanding.of("ik weet niet waar").isEmpty()).isFalse();
        assertThat(understanding.of("uit de weg voor elkaar").concepts()).isEmpty();
    }

    @Test
    void a_word_that_is_denied_is_known_to_be() {
        assertThat(understanding.of("geen adres").asked().getFirst().denied()).isTrue();
        assertThat(understanding.of("adres").asked().getFirst().denied()).isFalse();
    }

    @Test
    void where_help_is_sought_is_understood_and_tells_little_of_what_is_needed() {
        Understood understood = understanding.of("uitkering in de baarsjes");

        assertThat(understood.places()).containsExactly("west");
        assertThat(understanding.of("uitkering").places()).isEmpty();
        assertThat(understood.asked().getLast().tells())
                .isLessThan(understood.asked().getFirst().tells());
    }

    @Test
    void a_particle_may_be_written_to_a_name_and_no_name_is_offered_to_be_mended() {
        assertThat(understanding.of("terhorst").asked().getFirst().said()).isEqualTo("horst");
        assertThat(understanding.of("jansen").mended()).isEmpty();
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

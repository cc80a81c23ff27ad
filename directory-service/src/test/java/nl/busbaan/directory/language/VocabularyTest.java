package nl.busbaan.directory.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.busbaan.directory.language.Vocabulary.Meant;
import nl.busbaan.directory.language.Vocabulary.Relation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VocabularyTest {
    private final Vocabulary vocabulary = new Vocabulary(
            Map.ofEntries(
                    Map.entry("schuldhulpverlening", 5),
                    Map.entry("schulden", 20),
                    Map.entry("schuld", 3),
                    Map.entry("hulp", 40),
                    Map.entry("verlening", 1),
                    Map.entry("ziektewet", 4),
                    Map.entry("uitkering", 30),
                    Map.entry("huur", 12),
                    Map.entry("deurwaarder", 3),
                    Map.entry("weinig", 2),
                    Map.entry("dementie", 4),
                    Map.entry("wassen", 3)),
            100,
            Set.of("jansen", "horst"));

    @ParameterizedTest(name = "{0} and {1} are forms of one word")
    @CsvSource({
        "schuld, schulden",
        "betalen, betaald",
        "betaalt, betalen",
        "huur, huren",
        "huizen, huis",
        "brieven, brief",
        "weigering, geweigerd",
        "kinderen, kind",
        "afgewezen, afwijzing",
        "zieke, ziek",
        "vergunningen, vergunning",
        "moeders, moeder",
        "opgepakt, oppakken",
        "18e, 18",
        "18jarige, 18",
    })
    void forms_of_one_word_share_a_key(String one, String other) {
        assertThat(Dutch.key(one)).isEqualTo(Dutch.key(other));
    }

    @ParameterizedTest(name = "{0} and {1} are different words")
    @CsvSource({"noor, noord", "geld, gel", "woning, wonen", "keuring, keurig", "huur, huurder"})
    void other_words_keep_their_own_key(String one, String other) {
        assertThat(Dutch.key(one)).isNotEqualTo(Dutch.key(other));
    }

    @Test
    void names_lose_accents_and_particles_and_a_hyphen_keeps_a_stadsdeel_whole() {
        assertThat(Dutch.content("Orhan Yalçın van der El")).containsExactly("orhan", "yalcin");
        assertThat(Dutch.content("Wmo-consulent Nieuw-West"))
                .containsExactly("wmoconsulent", "wmo", "consulent", "nieuwwest");
    }

    @Test
    void a_compound_is_found_by_its_parts_and_a_part_by_its_compounds() {
        assertThat(words(vocabulary.meant("ziektewetuitkering"), Relation.PART))
                .containsExactlyInAnyOrder("ziektewet", "uitkering");
        assertThat(words(vocabulary.meant("schuld"), Relation.COMPOUND)).contains("schuldhulpverlening");
    }

    @ParameterizedTest(name = "{0} is a typing error for {1}")
    @CsvSource({
        "zieketwet, ziektewet",
        "deurwarder, deurwaarder",
        "deurwwaarder, deurwaarder",
        "schuldhuplverlening, schuldhulpverlening",
        "uitkerimg, uitkering",
    })
    void typing_errors_are_mended(String typed, String meant) {
        assertThat(vocabulary.mend(typed)).contains(meant);
    }

    @Test
    void a_typing_error_inside_a_compound_that_is_not_on_the_kaart_is_mended_in_its_part() {
        assertThat(words(vocabulary.meant("huuruitkreing"), Relation.PART))
                .containsExactlyInAnyOrder("huur", "uitkering");
    }

    @Test
    void a_word_of_the_kaart_is_never_a_typing_error_and_a_short_word_seldom() {
        assertThat(vocabulary.mend("schuld")).isEmpty();
        assertThat(vocabulary.mend("huut")).isEmpty();
        assertThat(vocabulary.mend("huru")).contains("huur");
    }

    @ParameterizedTest(name = "{0} is meant as it is typed")
    @CsvSource({"huid", "schulp", "zieken", "jansen", "uitkeren"})
    void a_word_of_ordinary_dutch_and_a_name_are_no_typing_errors_however_much_they_look_like_a_word_of_the_kaart(
            String typed) {
        assertThat(vocabulary.isWord(typed)).isTrue();
        assertThat(vocabulary.mend(typed)).isEmpty();
        assertThat(words(vocabulary.meant(typed), Relation.MENDED)).isEmpty();
    }

    @Test
    void an_ordinary_word_also_finds_what_begins_like_it() {
        assertThat(words(vocabulary.meant("dement"), Relation.RELATED)).containsExactly("dementie");
        assertThat(vocabulary.mend("dement")).isEmpty();
    }

    @Test
    void an_ordinary_word_is_not_taken_apart_by_chance() {
        assertThat(vocabulary.parts("volwassen")).isEmpty();
        assertThat(vocabulary.parts("huuruitkering")).containsExactly("huur", "uitkering");
    }

    @ParameterizedTest(name = "{0} does what {1} does")
    @CsvSource({
        "bewindvoerster, bewindvoerder",
        "werkster, werker",
        "vrijwilligster, vrijwilliger",
        "verpleegsters, verplegers",
        "zwemster, zwemmer"
    })
    void who_does_it_may_be_a_woman(String woman, String man) {
        assertThat(Dutch.key(woman)).isEqualTo(Dutch.key(man));
    }

    @Test
    void rare_words_tell_more_than_common_ones() {
        assertThat(vocabulary.tells(Dutch.key("deurwaarder"))).isGreaterThan(vocabulary.tells(Dutch.key("uitkering")));
    }

    private static List<String> words(List<Meant> meant, Relation relation) {
        return meant.stream()
                .filter(m -> m.relation() == relation)
                .map(Meant::word)
                .toList();
    }

    @Test
    void a_word_stands_for_what_it_is_another_word_for_and_for_what_it_is_one_of() {
        Vocabulary pay = new Vocabulary(Map.of("loon", 3, "kind", 5, "huur", 2, "werkgever", 2), 100, Set.of());

        assertThat(also(pay, "salaris")).containsExactly("loon");
        assertThat(also(pay, "kleuters")).containsExactly("kind");
        assertThat(also(pay, "rent")).containsExactly("huur");
        assertThat(also(pay, "rente")).isEmpty();
        assertThat(also(pay, "boss")).containsExactly("werkgever");
        assertThat(also(pay, "boos")).isEmpty();
        assertThat(also(pay, "kind")).isEmpty();
        assertThat(pay.mend("rent")).isEmpty();
    }

    private static List<String> also(Vocabulary vocabulary, String word) {
        return vocabulary.meant(word).stream()
                .filter(meant -> meant.relation() == Relation.ALSO)
                .map(Meant::word)
                .toList();
    }
}

package nl.busbaan.directory.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SyllablesTest {
    @ParameterizedTest
    @CsvSource({
        "hulp, 1",
        "geld, 1",
        "huur, 1",
        "nieuwe, 2",
        "leeuw, 1",
        "geur, 1",
        "moeilijk, 2",
        "koeien, 2",
        "draaien, 2",
        "gemeente, 3",
        "uitkering, 3",
        "bijeenkomst, 3",
        "wijk, 1",
        "beantwoorden, 4",
        "beoordelen, 4",
        "geacht, 2",
        "geautomatiseerd, 6",
        "bureau, 2",
        "sociaal, 3",
        "individueel, 5",
        "officieel, 4",
        "organisatie, 5",
        "januari, 4",
        "schuldhulpverlening, 5",
    })
    void counts_one_for_every_vowel_sound(String word, int syllables) {
        assertThat(Syllables.count(word)).isEqualTo(syllables);
    }

    @ParameterizedTest
    @CsvSource({"financiën, 4", "geïnformeerd, 4", "reünie, 3", "cliënt, 2", "coördinator, 5", "één, 1", "café, 2"})
    void begins_a_new_one_at_a_trema(String word, int syllables) {
        assertThat(Syllables.count(word)).isEqualTo(syllables);
    }

    @ParameterizedTest
    @CsvSource({"UWV, 3", "GGZ, 3", "W, 1", "brr, 1", "e-mail, 2", "buurtteam, 2", "psychiater, 4", "yoga, 2"})
    void knows_what_is_said_otherwise_than_it_is_written(String word, int syllables) {
        assertThat(Syllables.count(word)).isEqualTo(syllables);
    }
}

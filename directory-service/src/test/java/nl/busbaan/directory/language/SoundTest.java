package nl.busbaan.directory.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SoundTest {
    @ParameterizedTest
    @CsvSource({
        "jansen,janssen",
        "meijer,meyer",
        "meijer,meier",
        "yildiz,jildiz",
        "vries,fries",
        "dijkstra,dykstra",
        "idrissi,idrisi",
        "bouazza,buazza",
        "visser,visscher",
        "claes,klaas",
        "yusuf,joesoef",
        "mohamed,mohammed",
        "sahin,shahin",
        "djamila,jamila",
        "smit,smidt",
    })
    void names_that_sound_alike_share_a_key(String name, String heard) {
        assertThat(Sound.key(name)).isEqualTo(Sound.key(heard));
    }

    @ParameterizedTest
    @CsvSource({"bakker,dekker", "meijer,mulder", "jansen,hansen", "vos,bos", "amrani,imran", "kok,koch"})
    void names_that_sound_otherwise_do_not(String name, String other) {
        assertThat(Sound.key(name)).isNotEqualTo(Sound.key(other));
    }
}

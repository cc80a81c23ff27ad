package nl.busbaan.directory.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NamesTest {
    @Test
    void a_name_as_it_is_spelled_is_surer_than_one_that_sounds_alike_and_that_than_a_typing_error() {
        double spelled = Names.alike("jansen", "jansen");
        double heard = Names.alike("janssen", "jansen");
        double mistyped = Names.alike("jansem", "jansen");

        assertThat(spelled).isGreaterThan(heard);
        assertThat(heard).isGreaterThan(mistyped);
        assertThat(mistyped).isPositive();
        assertThat(Names.alike("bakker", "jansen")).isZero();
    }
}

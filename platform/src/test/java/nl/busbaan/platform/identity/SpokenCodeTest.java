package nl.busbaan.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpokenCodeTest {

    @Test
    void a_code_has_groups_of_four_signs_none_of_which_look_alike() {
        assertThat(IntStream.range(0, 500).mapToObj(i -> SpokenCode.random(3)))
                .allMatch(code -> code.matches("([A-HJ-NP-Z2-9]{4}-){2}[A-HJ-NP-Z2-9]{4}"))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"K7MP-2QXR", "k7mp 2qxr", " K7MP2QXR ", "k7-mp.2q xr"})
    void however_it_is_typed_it_is_the_same_code(String typed) {
        assertThat(SpokenCode.bare(typed)).isEqualTo("K7MP2QXR");
    }
}

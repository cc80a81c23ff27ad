package nl.busbaan.acceptance.traces;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NeedleTest {
    private static final String WORD = "KANARIE0123456789ABCDEF";

    @Test
    void a_word_is_found_as_it_is() {
        assertThat(Needle.of(WORD).liesIn("{\"text\":\"Ik ben ziek " + WORD + "\"}"))
                .isTrue();
    }

    @Test
    void a_word_is_found_in_the_hexadecimal_of_a_binary_column() {
        var row = "(1,\"\\\\x" + HexFormat.of().formatHex(bytes("Ik ben ziek " + WORD)) + "\")";

        assertThat(Needle.of(WORD).liesIn(row)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "ab", "abc", "Ik ben ziek "})
    void a_word_is_found_in_base64_whatever_stands_around_it(String before) {
        var encoded = Base64.getEncoder().encodeToString(bytes(before + WORD + " en meer"));

        assertThat(Needle.of(WORD).liesIn(encoded)).isTrue();
    }

    @Test
    void another_word_is_not_taken_for_it() {
        assertThat(Needle.of(WORD).liesIn("KANARIE99")).isFalse();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

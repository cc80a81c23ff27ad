package nl.busbaan.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OneTimeCodeTest {

    @Test
    void a_code_that_was_typed_is_the_one_that_was_shown_for_its_own_purpose_only() {
        OneTimeCode shown = OneTimeCode.random();
        OneTimeCode typed = OneTimeCode.typed(shown.text().toLowerCase().replace('-', ' '));

        assertThat(typed.hash("counter:")).isEqualTo(shown.hash("counter:"));
        assertThat(typed.hash("introduction:")).isNotEqualTo(shown.hash("counter:"));
    }

    @Test
    void a_code_is_never_written_in_full() {
        OneTimeCode code = OneTimeCode.random();

        assertThat(code.toString()).doesNotContain(code.text());
    }
}

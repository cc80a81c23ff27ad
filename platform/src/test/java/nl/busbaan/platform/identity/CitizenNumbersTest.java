package nl.busbaan.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CitizenNumbersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "111222333",
                "BSN 123456782.",
                "zijn nummer is 111 222 333, zegt hij",
                "1112.22.333",
                "tel 0612345678 en bsn:123456782",
                "1 111222333"
            })
    void a_number_that_passes_the_elfproef_is_found(String text) {
        assertThat(CitizenNumbers.occurIn(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Ik heb 3 kinderen",
                "123456789",
                "bel 020 123 45 67",
                "06-12345678",
                "+31 6 12345678",
                "000000000",
                "IBAN NL91ABNA0417164300",
                "ziek sinds 12-10-2026"
            })
    void other_numbers_are_left_alone(String text) {
        assertThat(CitizenNumbers.occurIn(text)).isFalse();
    }
}

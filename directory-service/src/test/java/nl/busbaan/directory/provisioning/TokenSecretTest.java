package nl.busbaan.directory.provisioning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read as a token, and what is none. */
class TokenSecretTest {
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

    @Test
    void what_was_shown_is_read_back() {
        TokenSecret made = TokenSecret.random();

        assertThat(TokenSecret.read(made.text()))
                .hasValueSatisfying(
                        read -> assertThat(read.matches(made.sha256())).isTrue());
    }

    /** The last character of the id, and that of the secret: some of their bits are left out in decoding. */
    @ParameterizedTest
    @ValueSource(ints = {34, 78})
    void no_other_last_character_reads_as_the_same_token(int last) {
        TokenSecret made = TokenSecret.random();
        char shown = made.text().charAt(last);

        for (char other : LETTERS.toCharArray()) {
            String text = made.text().substring(0, last) + other + made.text().substring(last + 1);
            assertThat(TokenSecret.read(text)
                            .filter(read -> read.id().equals(made.id()))
                            .filter(read -> read.matches(made.sha256()))
                            .isPresent())
                    .as("%s in place of %s", other, shown)
                    .isEqualTo(other == shown);
        }
    }
}

package nl.busbaan.directory.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Hulp bij schulden, en meer.     | hulp bij schulden en meer
                    3-daagse '80s                   | 3daagse daagse 80s
                    Zuid-Oost                       | zuidoost
                    nieuw--west                     | nieuwwest
                    -- - ---                        | ''
                    één café, ¼ deel                | een cafe ¼ deel
                    1½ uur                          | 1½ uur
                    Ⅳ afdeling ٣                    | ⅳ afdeling ٣
                    İstanbul Straße Łódź            | istanbul strasse lodz
                    a😀b 𠀀𠀁                        | a b 𠀀𠀁
                    tel:020/1234567                 | tel 020 1234567
                    """)
    void a_text_is_read_as_words(String text, String words) {
        assertThat(String.join(" ", Dutch.words(text))).isEqualTo(words);
    }

    @Test
    void nothing_has_no_words() {
        assertThat(Dutch.words("")).isEmpty();
    }
}

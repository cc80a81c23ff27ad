package nl.busbaan.directory.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressAskedTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Bijlmerdreef 100 | bijlmerdreef | 100 | | ",
                "  bijlmerdreef  | bijlmerdreef | | | ",
                "Bijlmerdreef, Amsterdam | bijlmerdreef | | | amsterdam",
                "Bijlmerdreef 100 Amsterdam | bijlmerdreef | 100 | | amsterdam",
                "Bijlmerdreef 100-2, 1102 ct Amsterdam | bijlmerdreef | 100 | 1102CT | amsterdam",
                "Bijlmerdreef 100 A, 1102CT | bijlmerdreef | 100 | 1102CT | ",
                "2e Jan Steenstraat 5hs | 2e jan steenstraat | 5 | | ",
                "1102 CT | '' | | 1102CT | ",
                "Plein '40-'45 | plein '40-'45 | | | ",
                "van der Helstplein | van der helstplein | | | ",
                "Prinsengracht 1023 hs | prinsengracht | 1023 | | ",
                "Prinsengracht 1023 hs, 1017 KN Amsterdam | prinsengracht | 1023 | 1017KN | amsterdam",
                "Bijlmerdreef 1102 CT Amsterdam | bijlmerdreef | | 1102CT | amsterdam",
                "Bijlmerdreef, 1023 HS | bijlmerdreef | | 1023HS | ",
                "Bijlmerdreef 100 boven, Amsterdam | bijlmerdreef | 100 | | amsterdam",
            },
            quoteCharacter = '"')
    void an_address_is_read_however_it_is_typed(
            String typed,
            @Nullable String street,
            @Nullable Integer number,
            @Nullable String postcode,
            @Nullable String town) {
        AddressAsked asked = AddressAsked.of(typed);

        assertThat(asked.street()).isEqualTo("''".equals(street) ? "" : Objects.requireNonNull(street));
        assertThat(asked.number()).isEqualTo(number == null ? OptionalInt.empty() : OptionalInt.of(number));
        assertThat(asked.postcode()).isEqualTo(Optional.ofNullable(postcode));
        assertThat(asked.town()).isEqualTo(Optional.ofNullable(town));
    }
}

package nl.busbaan.directory.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import nl.busbaan.directory.language.Dutch;
import nl.busbaan.directory.search.Areas.Area;
import nl.busbaan.directory.taxonomy.Term;
import nl.busbaan.directory.taxonomy.TermKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AreasTest {
    private final Areas areas = new Areas(
            List.of(
                    new Term(TermKind.AREA, "west", "West", List.of("De Baarsjes", "Bos en Lommer")),
                    new Term(TermKind.AREA, "nieuw-west", "Nieuw-West", List.of("Osdorp")),
                    new Term(TermKind.AREA, "zuid", "Zuid", List.of("De Pijp")),
                    new Term(TermKind.LIFE_DOMAIN, "wonen", "Wonen", List.of("huis"))),
            List.of(new Place("1068", 52.36, 4.80, "nieuw-west"), new Place("Hoorn", 52.64, 5.06, null)));

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "eten in de baarsjes, west",
        "baarsjes, west",
        "huis van de wijk bos en lommer, west",
        "wijkagent nieuw west, nieuw-west",
        "wijkagent Nieuw-West, nieuw-west",
        "taalles 1068, nieuw-west",
        "taalles in de pijp, zuid",
        "rook uit mijn pijp, ''",
        "1068 euro schuld, ''",
        "wonen in Hoorn, ''",
    })
    void a_stadsdeel_is_known_by_its_neighbourhoods_and_postcodes_too(String text, String codes) {
        assertThat(areas.in(Dutch.words(text)).values().stream()
                        .map(Area::code)
                        .distinct()
                        .collect(Collectors.joining(" ")))
                .isEqualTo(codes);
    }

    @Test
    void the_same_thing_elsewhere_is_called_the_same_besides_where() {
        assertThat(areas.withoutPlace("Huis van de Wijk in De Pijp"))
                .isPresent()
                .isEqualTo(areas.withoutPlace("Huis van de Wijk in Bos en Lommer"));
        assertThat(areas.withoutPlace("Repair Café")).isEmpty();
    }
}

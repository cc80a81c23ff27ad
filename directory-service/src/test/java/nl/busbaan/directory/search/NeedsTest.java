package nl.busbaan.directory.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.busbaan.directory.language.Vocabulary;
import nl.busbaan.directory.search.Understood.Concept;
import nl.busbaan.directory.search.Understood.Need;
import nl.busbaan.directory.taxonomy.Synonym;
import nl.busbaan.directory.taxonomy.SynonymDetails;
import nl.busbaan.directory.taxonomy.SynonymId;
import nl.busbaan.directory.taxonomy.Term;
import nl.busbaan.directory.taxonomy.TermKind;
import org.junit.jupiter.api.Test;

class NeedsTest {
    private final Understanding understanding = new Understanding(
            new Vocabulary(
                    Map.of("huurschuld", 3, "school", 5, "schulden", 9, "huis", 9, "vader", 9, "overleden", 4),
                    50,
                    Set.of()),
            List.of(
                    rule("huurschuld", "Regeling bij huurachterstand"),
                    rule("niet naar school", "Leerplicht"),
                    rule("zoon school", "Leerplicht"),
                    rule("schulden", "Schuldhulpverlening"),
                    rule("rekeningen", "Schuldhulpverlening"),
                    rule("vader overleden", "Humanitas: steun bij verlies"),
                    rule("moet huis uit", "Urgentie voor een woning"),
                    rule("vader overleden huis uit", "In de woning blijven na overlijden huurder")),
            Phrases.NONE,
            new Areas(List.of(new Term(TermKind.AREA, "west", "West", List.of())), List.of()));

    private static Synonym rule(String everyday, String official) {
        return new Synonym(SynonymId.next(), 0, new SynonymDetails(List.of(everyday), List.of(official), null));
    }

    @Test
    void two_needs_in_one_text_are_told_apart_and_each_means_what_it_would_by_itself() {
        Understood understood = understanding.of("Huurschuld en mijn zoon gaat niet naar school");

        assertThat(understood.needs())
                .extracting(Need::said)
                .containsExactly("Huurschuld", "mijn zoon gaat niet naar school");
        assertThat(understood.parts().getFirst().concepts())
                .extracting(Concept::official)
                .containsExactly("Regeling bij huurachterstand");
        assertThat(understood.parts().getLast().concepts())
                .extracting(Concept::official)
                .containsExactly("Leerplicht");
    }

    @Test
    void what_means_the_same_is_one_need() {
        assertThat(understanding.of("schulden en rekeningen").needs()).isEmpty();
        assertThat(understanding.of("schulden").needs()).isEmpty();
    }

    @Test
    void what_a_rule_knows_together_is_one_need() {
        assertThat(understanding
                        .of("mijn vader is overleden en ik moet het huis uit")
                        .needs())
                .isEmpty();
    }

    @Test
    void what_is_no_need_by_itself_goes_with_its_neighbour() {
        assertThat(understanding
                        .of("goedemorgen, ik heb schulden, al jaren, en mijn zoon wil niet naar school")
                        .needs())
                .extracting(Need::said)
                .containsExactly("goedemorgen ik heb schulden al jaren", "en mijn zoon wil niet naar school");
    }

    @Test
    void a_place_holds_for_each_of_the_needs() {
        assertThat(understanding
                        .of("huurschuld en zoon wil niet naar school in West")
                        .parts())
                .extracting(Understood::places)
                .containsExactly(Set.of("west"), Set.of("west"));
    }

    @Test
    void a_long_list_of_things_is_read_as_one() {
        String everything = "huurschuld, zoon gaat niet naar school, overal schulden, moet het huis uit";

        assertThat(understanding.of(everything).needs()).isEmpty();
    }
}

package nl.busbaan.consent.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.busbaan.consent.colleague.Assignment;
import nl.busbaan.consent.colleague.ColleagueId;
import nl.busbaan.consent.consent.Recipient;
import nl.busbaan.consent.consent.Word;
import nl.busbaan.consent.resident.Standstill;
import org.junit.jupiter.api.Test;

/** Of which no officers read that it counted: of no other may they know. */
class FactsTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-24");
    private static final UUID UWV = new UUID(1, 1);
    private static final UUID SMZ = new UUID(2, 1);
    private static final ColleagueId MARIJKE = new ColleagueId(new UUID(3, 1));

    private static final Recipient HERSELF = new Recipient.Person(MARIJKE, UWV);
    private static final Recipient HER_TEAM = new Recipient.WholeTeam(SMZ, UWV);
    private static final Recipient HER_ORGANISATION = new Recipient.WholeOrganisation(UWV);

    @Test
    void a_no_that_outweighs_a_yes_counts_and_a_wider_one_beside_it_does_not() {
        Facts facts = of(word(HERSELF, false, 3), word(HER_TEAM, false, 2), word(HER_ORGANISATION, true, 1));

        assertThat(facts.outweighingNos(MARIJKE)).containsExactly(3L);
    }

    @Test
    void a_no_counts_not_where_a_narrower_yes_does_nor_where_nothing_else_was_said() {
        assertThat(of(word(HERSELF, true, 1), word(HER_TEAM, false, 2)).outweighingNos(MARIJKE))
                .isEmpty();
        assertThat(of(word(HERSELF, false, 1)).outweighingNos(MARIJKE)).isEmpty();
    }

    @Test
    void a_no_to_somebody_else_counts_not() {
        Recipient other = new Recipient.Person(new ColleagueId(new UUID(3, 2)), UWV);

        assertThat(of(word(other, false, 2), word(HER_ORGANISATION, true, 1)).outweighingNos(MARIJKE))
                .isEmpty();
    }

    private static Word word(Recipient recipient, boolean yes, long seq) {
        return new Word(recipient, yes, TODAY.plusDays(1), seq, yes);
    }

    private static Facts of(Word... words) {
        Assignment job = new Assignment(
                UWV,
                "UWV",
                SMZ,
                "Sociaal Medische Zaken",
                "ZORG",
                "verzekeringsarts",
                "Verzekeringsarts",
                "MEDICAL",
                false);
        return new Facts(
                TODAY,
                true,
                Standstill.NONE,
                List.of(),
                List.of(job),
                null,
                Stream.of(words).map(Facts.Spoken::of).toList(),
                true,
                false);
    }
}

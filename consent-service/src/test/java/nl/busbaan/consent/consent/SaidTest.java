package nl.busbaan.consent.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.busbaan.consent.colleague.Assignment;
import nl.busbaan.consent.colleague.ColleagueId;
import nl.busbaan.consent.consent.Recipient.Specificity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The most specific word decides; at equal specificity a no wins. */
class SaidTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-24");
    private static final LocalDate UNTIL = LocalDate.parse("2027-02-03");
    private static final UUID UWV = new UUID(1, 1);
    private static final UUID SMZ = new UUID(2, 1);
    private static final ColleagueId MARIJKE = new ColleagueId(new UUID(3, 1));
    private static final String ARTS = "verzekeringsarts";
    private static final List<Assignment> AT_SMZ = List.of(job(UWV, SMZ, ARTS, "ZORG"));

    /** From most to least specific, all of which include Marijke. */
    private static final List<Recipient> LADDER = List.of(
            new Recipient.Person(MARIJKE, UWV),
            new Recipient.RoleAtTeam(ARTS, SMZ, UWV),
            new Recipient.WholeTeam(SMZ, UWV),
            new Recipient.RoleAtOrganisation(ARTS, UWV),
            new Recipient.WholeOrganisation(UWV),
            new Recipient.OrganisationsWithTask("ZORG"));

    @Test
    void the_ladder_runs_from_person_to_category() {
        assertThat(LADDER.stream().map(Recipient::specificity)).containsExactly(Specificity.values());
    }

    @Test
    void nothing_said_is_nothing() {
        assertThat(said(List.of())).isInstanceOf(Said.Nothing.class);
    }

    @ParameterizedTest(name = "a yes on step {0} wins from a no on every wider step")
    @MethodSource("steps")
    void a_narrower_yes_wins_from_a_wider_no(int step) {
        List<Word> words = new ArrayList<>(List.of(yes(LADDER.get(step), 1)));
        LADDER.subList(step + 1, LADDER.size()).forEach(wider -> words.add(no(wider, 2)));

        assertThat(said(words)).isEqualTo(new Said.Yes(UNTIL, UNTIL));
    }

    @ParameterizedTest(name = "a no on step {0} wins from a yes on every wider step")
    @MethodSource("steps")
    void a_narrower_no_wins_from_a_wider_yes(int step) {
        List<Word> words = new ArrayList<>(List.of(no(LADDER.get(step), 1)));
        LADDER.subList(step + 1, LADDER.size()).forEach(wider -> words.add(yes(wider, 2)));

        assertThat(said(words)).isInstanceOf(Said.No.class);
    }

    static List<Integer> steps() {
        return IntStream.range(0, LADDER.size()).boxed().toList();
    }

    @Test
    void at_equal_specificity_a_no_wins() {
        UUID second = new UUID(2, 2);
        List<Assignment> twoTeams = List.of(job(UWV, SMZ, ARTS, "ZORG"), job(UWV, second, ARTS, "ZORG"));
        List<Word> words =
                List.of(yes(new Recipient.WholeTeam(SMZ, UWV), 2), no(new Recipient.WholeTeam(second, UWV), 1));

        assertThat(Said.of(words, MARIJKE, twoTeams, TODAY)).isInstanceOf(Said.No.class);
    }

    @Test
    void a_later_word_about_the_same_recipient_replaces_the_earlier_one() {
        Recipient arts = new Recipient.RoleAtOrganisation(ARTS, UWV);

        assertThat(said(List.of(no(arts, 1), yes(arts, 2)))).isEqualTo(new Said.Yes(UNTIL, UNTIL));
        assertThat(said(List.of(yes(arts, 1), no(arts, 2)))).isInstanceOf(Said.No.class);
    }

    @Test
    void a_yes_holds_on_its_last_day_and_not_the_day_after() {
        List<Word> words = List.of(yes(LADDER.getFirst(), 1));

        assertThat(Said.of(words, MARIJKE, AT_SMZ, UNTIL)).isEqualTo(new Said.Yes(UNTIL, UNTIL));
        assertThat(Said.of(words, MARIJKE, AT_SMZ, UNTIL.plusDays(1))).isInstanceOf(Said.Nothing.class);
    }

    @Test
    void a_short_yes_that_ran_out_does_not_bring_back_a_longer_one_from_before() {
        Recipient arts = LADDER.get(3);
        List<Word> words = List.of(yes(arts, 1), new Word(arts, true, TODAY.minusDays(1), 2, true));

        assertThat(said(words)).isInstanceOf(Said.Nothing.class);
    }

    @Test
    void a_yes_without_the_release_says_nothing_of_what_falls_under_secrecy() {
        Recipient arts = LADDER.get(3);

        assertThat(said(List.of(new Word(arts, true, UNTIL, 1, false)))).isEqualTo(new Said.Yes(UNTIL, null));
    }

    @Test
    void a_narrower_yes_without_the_release_closes_what_a_wider_one_released() {
        List<Word> words = List.of(
                new Word(LADDER.getFirst(), true, UNTIL, 1, false), new Word(LADDER.get(3), true, UNTIL, 2, true));

        assertThat(said(words).released()).isEmpty();
    }

    @Test
    void of_two_yeses_as_specific_the_release_holds_as_long_as_the_one_it_goes_with() {
        UUID second = new UUID(2, 2);
        List<Assignment> twoTeams = List.of(job(UWV, SMZ, ARTS, "ZORG"), job(UWV, second, ARTS, "ZORG"));
        List<Word> words = List.of(
                new Word(new Recipient.WholeTeam(SMZ, UWV), true, UNTIL, 1, false),
                new Word(new Recipient.WholeTeam(second, UWV), true, UNTIL.minusDays(9), 2, true));

        assertThat(Said.of(words, MARIJKE, twoTeams, TODAY)).isEqualTo(new Said.Yes(UNTIL, UNTIL.minusDays(9)));
    }

    @Test
    void what_was_said_to_another_organisation_does_not_count() {
        assertThat(said(List.of(yes(new Recipient.RoleAtOrganisation(ARTS, new UUID(1, 2)), 1))))
                .isInstanceOf(Said.Nothing.class);
    }

    @Test
    void a_person_who_left_the_organisation_no_longer_has_the_consent() {
        List<Assignment> elsewhere = List.of(job(new UUID(1, 2), new UUID(2, 9), ARTS, "ZORG"));

        assertThat(Said.of(List.of(yes(LADDER.getFirst(), 1)), MARIJKE, elsewhere, TODAY))
                .isInstanceOf(Said.Nothing.class);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whatever_was_said_the_answer_follows_from_the_most_specific_standing_words(long seed) {
        Random random = new Random(seed);
        List<Word> words = randomWords(random);

        Said answer = said(words);

        assertThat(answer).isEqualTo(expected(words));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void the_order_in_which_words_are_read_makes_no_difference(long seed) {
        Random random = new Random(seed);
        List<Word> words = randomWords(random);
        List<Word> shuffled = new ArrayList<>(words);
        Collections.shuffle(shuffled, random);

        assertThat(said(shuffled)).isEqualTo(said(words));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void one_more_no_never_opens_anything(long seed) {
        Random random = new Random(seed);
        List<Word> words = randomWords(random);
        List<Word> withNo = new ArrayList<>(words);
        withNo.add(no(LADDER.get(random.nextInt(LADDER.size())), words.size() + 1L));

        if (!(said(words) instanceof Said.Yes)) {
            assertThat(said(withNo)).isNotInstanceOf(Said.Yes.class);
        } else {
            assertThat(said(withNo)).isNotInstanceOf(Said.Nothing.class);
        }
    }

    static List<Long> seeds() {
        return new Random(20261122).longs(200).boxed().toList();
    }

    /** The rule written out the long way: walk the ladder down, the last word on the first step that has one standing. */
    private static Said expected(List<Word> words) {
        for (Recipient step : LADDER) {
            Word last = null;
            for (Word word : words) {
                if (word.recipient().equals(step) && (last == null || word.seq() > last.seq())) {
                    last = word;
                }
            }
            if (last != null && !last.yes()) {
                return new Said.No();
            }
            if (last != null && !TODAY.isAfter(last.until())) {
                return new Said.Yes(last.until(), last.released() ? last.until() : null);
            }
        }
        return new Said.Nothing();
    }

    private static List<Word> randomWords(Random random) {
        List<Word> words = new ArrayList<>();
        int count = random.nextInt(12);
        for (int seq = 1; seq <= count; seq++) {
            words.add(new Word(
                    LADDER.get(random.nextInt(LADDER.size())),
                    random.nextBoolean(),
                    TODAY.plusDays(random.nextInt(-3, 4)),
                    seq,
                    random.nextBoolean()));
        }
        return words;
    }

    private static Said said(List<Word> words) {
        return Said.of(words, MARIJKE, AT_SMZ, TODAY);
    }

    private static Word yes(Recipient to, long seq) {
        return new Word(to, true, UNTIL, seq, true);
    }

    private static Word no(Recipient to, long seq) {
        return new Word(to, false, UNTIL, seq, false);
    }

    private static Assignment job(UUID organisation, UUID team, String role, String task) {
        return new Assignment(organisation, "UWV", team, "team", task, role, "Verzekeringsarts", "MEDICAL", false);
    }
}

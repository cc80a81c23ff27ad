package nl.busbaan.consent.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.instancio.Select.field;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nl.busbaan.consent.colleague.Assignment;
import nl.busbaan.consent.colleague.ColleagueId;
import org.instancio.Instancio;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The conflict rule of the Dutch generic consent function, held against generated words: the more specific one decides, at equal
 * specificity a no wins, in whatever order they are told. The number of a case is its seed.
 */
class PrecedenceTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-24");
    private static final UUID UWV = new UUID(1, 1);
    private static final UUID SMZ = new UUID(2, 1);
    private static final UUID SECOND = new UUID(2, 2);
    private static final ColleagueId MARIJKE = new ColleagueId(new UUID(3, 1));
    private static final List<Assignment> JOBS = List.of(job(SMZ, "verzekeringsarts"), job(SECOND, "staflid"));

    /** All of them include Marijke; from most to least specific, with two of most kinds. */
    private static final List<Recipient> HERS = List.of(
            new Recipient.Person(MARIJKE, UWV),
            new Recipient.RoleAtTeam("verzekeringsarts", SMZ, UWV),
            new Recipient.RoleAtTeam("staflid", SECOND, UWV),
            new Recipient.WholeTeam(SMZ, UWV),
            new Recipient.WholeTeam(SECOND, UWV),
            new Recipient.RoleAtOrganisation("verzekeringsarts", UWV),
            new Recipient.RoleAtOrganisation("staflid", UWV),
            new Recipient.WholeOrganisation(UWV),
            new Recipient.OrganisationsWithTask("ZORG"));

    private static final List<Recipient> OTHERS = List.of(
            new Recipient.Person(new ColleagueId(new UUID(3, 2)), UWV),
            new Recipient.WholeTeam(new UUID(2, 3), UWV),
            new Recipient.WholeOrganisation(new UUID(1, 2)),
            new Recipient.OrganisationsWithTask("WMO"));

    /** @param days from today to the last day of a yes; negative when it is over */
    private record Draw(int recipient, boolean yes, int days, boolean released) {}

    static Stream<Long> seeds() {
        return LongStream.rangeClosed(1, 250).boxed();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_most_specific_standing_word_decides_and_at_equal_specificity_a_no_wins(long seed) {
        List<Word> words = words(seed, HERS);

        List<Word> standing = standing(words);
        Said said = said(words);

        if (standing.isEmpty()) {
            assertThat(said).isInstanceOf(Said.Nothing.class);
            return;
        }
        Recipient.Specificity top = Collections.min(
                standing.stream().map(w -> w.recipient().specificity()).toList());
        List<Word> deciding = standing.stream()
                .filter(w -> w.recipient().specificity() == top)
                .toList();
        if (deciding.stream().allMatch(Word::yes)) {
            LocalDate last = Collections.max(deciding.stream().map(Word::until).toList());
            Optional<LocalDate> released =
                    deciding.stream().filter(Word::released).map(Word::until).max(Comparator.naturalOrder());
            assertThat(said).isEqualTo(new Said.Yes(last, released.orElse(null)));
        } else {
            assertThat(said).isInstanceOf(Said.No.class);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_order_in_which_words_are_told_does_not_matter(long seed) {
        List<Word> words = words(seed, HERS);
        List<Word> shuffled = new ArrayList<>(words);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(said(shuffled)).isEqualTo(said(words));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void what_is_said_about_others_does_not_matter(long seed) {
        List<Word> words = words(seed, HERS);
        List<Word> more = new ArrayList<>(words);
        more.addAll(words(seed + 1_000, OTHERS));

        assertThat(said(more)).isEqualTo(said(words));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_new_no_at_the_deciding_specificity_ends_a_yes_and_a_wider_one_does_not(long seed) {
        List<Word> words = words(seed, HERS);
        if (!(said(words) instanceof Said.Yes)) {
            return;
        }
        Word deciding = standing(words).stream()
                .min(Comparator.comparing(w -> w.recipient().specificity()))
                .orElseThrow();
        List<Word> sameSpecificity = new ArrayList<>(words);
        sameSpecificity.add(new Word(deciding.recipient(), false, TODAY, 1_000, false));
        assertThat(said(sameSpecificity)).isInstanceOf(Said.No.class);

        HERS.stream()
                .filter(wider ->
                        wider.specificity().compareTo(deciding.recipient().specificity()) > 0)
                .forEach(wider -> {
                    List<Word> withWider = new ArrayList<>(words);
                    withWider.add(new Word(wider, false, TODAY, 1_000, false));
                    assertThat(said(withWider)).isEqualTo(said(words));
                });
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_yes_never_comes_from_a_word_that_is_over(long seed) {
        if (said(words(seed, HERS)) instanceof Said.Yes yes) {
            assertThat(yes.until()).isAfterOrEqualTo(TODAY);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_release_never_outlives_the_yes_and_never_comes_with_a_no(long seed) {
        Said said = said(words(seed, HERS));

        said.released()
                .ifPresent(released -> assertThat(said)
                        .isInstanceOfSatisfying(
                                Said.Yes.class, yes -> assertThat(released).isBetween(TODAY, yes.until())));
    }

    /** Of what was said to the same recipient only the last counts; and of that, only what isn't over. */
    private static List<Word> standing(List<Word> words) {
        return words.stream()
                .filter(word -> words.stream()
                        .noneMatch(later -> later.recipient().equals(word.recipient()) && later.seq() > word.seq()))
                .filter(word -> !word.yes() || !word.until().isBefore(TODAY))
                .toList();
    }

    private static List<Word> words(long seed, List<Recipient> recipients) {
        List<Draw> draws = Instancio.ofList(Draw.class)
                .size(1 + (int) (seed % 9))
                .generate(field(Draw::recipient), gen -> gen.ints().range(0, recipients.size() - 1))
                .generate(field(Draw::days), gen -> gen.ints().range(-3, 90))
                .withSeed(seed)
                .create();
        return IntStream.range(0, draws.size())
                .mapToObj(i -> new Word(
                        recipients.get(draws.get(i).recipient()),
                        draws.get(i).yes(),
                        TODAY.plusDays(draws.get(i).days()),
                        i + 1,
                        draws.get(i).yes() && draws.get(i).released()))
                .toList();
    }

    private static Said said(List<Word> words) {
        return Said.of(words, MARIJKE, JOBS, TODAY);
    }

    private static Assignment job(UUID team, String role) {
        return new Assignment(UWV, "UWV", team, "team", "ZORG", role, role, "MEDICAL", false);
    }
}

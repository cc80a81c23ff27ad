package nl.busbaan.devstack.judging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MeasuresTest {
    private static final JudgedQuery QUERY = new JudgedQuery(
            "q", "g", List.of(answers(3, 1, "best"), answers(2, 2, "two", "too", "again"), answers(1, 1, "one")));

    @Test
    void the_best_order_possible_is_one() {
        Measures measures = Measures.of(QUERY, hits("best", "two", "too", "one"));

        assertThat(measures.ndcg()).isCloseTo(1, within(1e-9));
        assertThat(measures.recall()).isEqualTo(1);
    }

    @Test
    void gain_is_two_to_the_grade_less_one_by_the_logarithm_of_the_place() {
        double gained = 3 / log2(2) + 7 / log2(3);
        double best = 7 / log2(2) + 3 / log2(3) + 3 / log2(4) + 1 / log2(5);

        assertThat(Measures.of(QUERY, hits("two", "best")).ndcg()).isCloseTo(gained / best, within(1e-9));
    }

    @Test
    void more_of_the_same_than_is_worth_finding_gains_nothing() {
        Measures three = Measures.of(QUERY, hits("best", "two", "too", "again", "one"));
        Measures two = Measures.of(QUERY, hits("best", "two", "too", "something else", "one"));

        assertThat(three.ndcg()).isEqualTo(two.ndcg());
    }

    @Test
    void nothing_found_is_zero_and_what_comes_after_the_tenth_does_not_count() {
        assertThat(Measures.of(QUERY, List.of())).isEqualTo(new Measures(0, 0, true));
        assertThat(Measures.of(QUERY, hits("a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "best"))
                        .ndcg())
                .isZero();
    }

    @Test
    void a_typing_error_is_always_the_same_and_only_in_a_long_word() {
        assertThat(Typo.in("deurwaarder aan de deur")).isEqualTo(Typo.in("deurwaarder aan de deur"));
        assertThat(Typo.in("deurwaarder aan de deur").orElseThrow())
                .endsWith(" aan de deur")
                .isNotEqualTo("deurwaarder aan de deur");
        assertThat(Typo.in("geen huis")).isEmpty();
    }

    private static double log2(double value) {
        return Math.log(value) / Math.log(2);
    }

    private static Answers answers(int grade, int most, String... titles) {
        Set<Hit> entries = Stream.of(titles).map(MeasuresTest::hit).collect(Collectors.toSet());
        return new Answers(entries, grade, most);
    }

    private static List<Hit> hits(String... titles) {
        return Arrays.stream(titles).map(MeasuresTest::hit).toList();
    }

    private static Hit hit(String title) {
        return new Hit("SCHEME", title, "");
    }
}

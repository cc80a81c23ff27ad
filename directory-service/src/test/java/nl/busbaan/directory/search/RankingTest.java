package nl.busbaan.directory.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.busbaan.directory.entry.EntryKind;
import nl.busbaan.directory.publication.EntryDocument;
import nl.busbaan.directory.reachability.Reachability;
import nl.busbaan.directory.search.Ranking.Decides;
import nl.busbaan.directory.search.Ranking.Ranked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RankingTest {
    private static final Instant LATER = Instant.parse("2026-11-24T16:00:00Z");
    private static final Reachability NOW = new Reachability.Now(LATER, Optional.empty());
    private static final Reachability AWAY = new Reachability.Away(LATER, Optional.empty());
    private static final Decides FIRST_ROLE = new Decides("Ziektewet", 0, 0, 1_000);

    @Test
    void whoever_was_called_by_name_comes_first_and_nobody_is_put_before_him() {
        assertThat(order(
                        hit("decides", 900, FIRST_ROLE, NOW),
                        new Ranked(document("named"), 1, true, null, AWAY, false, "named")))
                .containsExactly("named", "decides");
    }

    @Test
    void the_two_who_can_act_come_first_and_who_answers_now_before_who_is_away() {
        assertThat(order(
                        hit("best", 900, null, AWAY),
                        hit("away", 100, FIRST_ROLE, AWAY),
                        hit("third", 50, FIRST_ROLE, AWAY),
                        hit("now", 1, FIRST_ROLE, NOW)))
                .containsExactly("now", "away", "best", "third");
    }

    @Test
    void of_who_can_act_the_best_offering_and_its_first_role_come_before_a_better_text() {
        assertThat(order(
                        hit("second offering", 900, new Decides("Bezwaar", 1, 0, 1_000), NOW),
                        hit("team lead", 800, new Decides("Ziektewet", 0, 2, 1_000), NOW),
                        hit("first role, less text", 1, FIRST_ROLE, NOW),
                        hit("first role", 5, FIRST_ROLE, NOW)))
                .containsExactly("first role", "first role, less text", "second offering", "team lead");
    }

    @Test
    void what_may_be_out_of_date_comes_lower_among_those_who_decide_and_weighs_less_elsewhere() {
        assertThat(order(stale("stale", 9, FIRST_ROLE), hit("fresh", 1, new Decides("Bezwaar", 1, 3, 1_000), NOW)))
                .containsExactly("fresh", "stale");
        assertThat(order(stale("stale", 10, null), hit("fresh", 9, null, NOW))).containsExactly("fresh", "stale");
        assertThat(order(stale("stale", 10, null), hit("far worse", 5, null, NOW)))
                .containsExactly("stale", "far worse");
    }

    @Test
    void the_same_thing_in_many_stadsdelen_does_not_hide_the_rest() {
        assertThat(order(
                        inFamily("noord", 10),
                        inFamily("oost", 9.9),
                        inFamily("west", 9.8),
                        inFamily("zuid", 9.7),
                        hit("something else", 8, null, AWAY)))
                .containsExactly("noord", "oost", "something else", "west", "zuid");
    }

    private static Ranked inFamily(String title, double score) {
        return new Ranked(document(title), score, false, null, AWAY, false, "bijstand aanvragen");
    }

    private static List<String> order(Ranked... hits) {
        return Ranking.order(List.of(hits)).stream()
                .map(hit -> hit.entry().title())
                .toList();
    }

    private static Ranked hit(String title, double score, @Nullable Decides decides, Reachability reachability) {
        return new Ranked(document(title), score, false, decides, reachability, false, title);
    }

    private static Ranked stale(String title, double score, @Nullable Decides decides) {
        return new Ranked(document(title), score, false, decides, NOW, true, title);
    }

    private static EntryDocument document(String title) {
        return new EntryDocument(
                UUID.randomUUID(),
                1,
                EntryKind.PROFESSIONAL,
                true,
                title,
                "",
                null,
                List.of(),
                null,
                null,
                null,
                null,
                false,
                "",
                "",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                null,
                null,
                LocalDate.EPOCH);
    }
}
